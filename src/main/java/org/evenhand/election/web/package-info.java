/** The public pages of the election's dates, and the same dates for calendar programs. */
@NullMarked
package org.evenhand.election.web;

import org.jspecify.annotations.NullMarked;
