/** Visits on the desk: the calendar, the premises, and what was given to whom. */
@NullMarked
package org.evenhand.visits.web;

import org.jspecify.annotations.NullMarked;
