/** Visits to premises of the office, the police or the fire service: weighed, decided, offered alike, recorded. */
@NullMarked
package org.evenhand.visits;

import org.jspecify.annotations.NullMarked;
