/** After the poll, as the engine runs it: forms, steps and timers. */
@NullMarked
package org.evenhand.induction.process;

import org.jspecify.annotations.NullMarked;
