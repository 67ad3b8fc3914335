/** What is known of the office itself: the fields of its profile and its logo. */
@NullMarked
package org.evenhand.election.office;

import org.jspecify.annotations.NullMarked;
