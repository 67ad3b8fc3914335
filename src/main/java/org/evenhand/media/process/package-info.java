/** The tasks and steps of the process {@code media-response}. */
@NullMarked
package org.evenhand.media.process;

import org.jspecify.annotations.NullMarked;
