/**
 * Getting ready for an election: the action schedule, the protocol between office and force, the election page, letters,
 * and the checks on interests, panel agendas and the annual report (P02 to P05, P34, P42 to P44).
 */
@NullMarked
package org.evenhand.preparation;

import org.jspecify.annotations.NullMarked;
