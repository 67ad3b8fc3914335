/** Briefing events: planned, open once everyone is invited, published, held, and given to all (P21, Q06). */
@NullMarked
package org.evenhand.briefings;

import org.jspecify.annotations.NullMarked;
