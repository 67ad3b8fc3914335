/** The review of the office's profile as tasks. */
@NullMarked
package org.evenhand.preparation.guidance.process;

import org.jspecify.annotations.NullMarked;
