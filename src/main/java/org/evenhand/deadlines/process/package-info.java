/** The clocks of cases as the engine keeps them: timers, due dates and owners of tasks. */
@NullMarked
package org.evenhand.deadlines.process;

import org.jspecify.annotations.NullMarked;
