/** What governance needs before an election: declarations of interests, panel agendas, the annual report (P42 to P44). */
@NullMarked
package org.evenhand.preparation.governance;

import org.jspecify.annotations.NullMarked;
