/** The tasks and steps of the processes {@code visit-request} and {@code visit-arrangement}. */
@NullMarked
package org.evenhand.visits.process;

import org.jspecify.annotations.NullMarked;
