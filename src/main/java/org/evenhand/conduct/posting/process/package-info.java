/** The process {@code polling-day-posting}: its forms and its door. */
@NullMarked
package org.evenhand.conduct.posting.process;

import org.jspecify.annotations.NullMarked;
