/** The staff page of the mail: what waits, and what could not be sent. */
@NullMarked
package org.evenhand.mail.web;

import org.jspecify.annotations.NullMarked;
