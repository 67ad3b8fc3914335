/** The intake process: its variables, forms and steps. */
@NullMarked
package org.evenhand.intake.process;

import org.jspecify.annotations.NullMarked;
