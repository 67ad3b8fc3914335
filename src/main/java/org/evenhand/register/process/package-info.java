/** The publication process: its variables, forms and steps. */
@NullMarked
package org.evenhand.register.process;

import org.jspecify.annotations.NullMarked;
