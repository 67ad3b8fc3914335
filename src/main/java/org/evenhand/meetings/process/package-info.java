/** The tasks and steps of the process {@code meeting-request}. */
@NullMarked
package org.evenhand.meetings.process;

import org.jspecify.annotations.NullMarked;
