/** The review of the office's policy as tasks. Their keys say “profile” still, so that open reviews can be completed. */
@NullMarked
package org.evenhand.preparation.guidance.process;

import org.jspecify.annotations.NullMarked;
