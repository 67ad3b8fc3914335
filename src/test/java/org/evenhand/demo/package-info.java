/** The demo run: a database, a mail server, an office and its people, on one machine and with one command. */
@NullMarked
package org.evenhand.demo;

import org.jspecify.annotations.NullMarked;
