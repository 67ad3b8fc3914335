/** The mailbox in and the outbox out: messages, attachments and letter templates; knows no process. */
@NullMarked
package org.evenhand.mail;

import org.jspecify.annotations.NullMarked;
