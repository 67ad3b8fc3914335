/** The twelve rows of the action schedule as tasks. */
@NullMarked
package org.evenhand.preparation.schedule.process;

import org.jspecify.annotations.NullMarked;
