/** What time asks of the office: the clocks of cases, reminders, re-dating, and word of a new period. */
@NullMarked
package org.evenhand.deadlines;

import org.jspecify.annotations.NullMarked;
