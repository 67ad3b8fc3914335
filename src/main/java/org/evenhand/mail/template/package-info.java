/** The texts of letters: their facts, their language of placeholders, and both parts of what is sent. */
@NullMarked
package org.evenhand.mail.template;

import org.jspecify.annotations.NullMarked;
