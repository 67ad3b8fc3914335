/** The process {@code circular-letter}: its forms and steps. */
@NullMarked
package org.evenhand.preparation.letters.process;

import org.jspecify.annotations.NullMarked;
