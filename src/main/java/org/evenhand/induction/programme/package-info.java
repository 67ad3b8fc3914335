/** The induction of a new commissioner: its topics, its items, the day-one brief and the first hundred days (P47). */
@NullMarked
package org.evenhand.induction.programme;

import org.jspecify.annotations.NullMarked;
