/** The tasks and steps of {@code briefing-event}, {@code briefing-record} and {@code event-question}. */
@NullMarked
package org.evenhand.briefings.process;

import org.jspecify.annotations.NullMarked;
