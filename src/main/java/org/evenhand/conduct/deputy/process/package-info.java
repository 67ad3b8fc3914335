/** The process {@code deputy-intentions}: its form and its door. */
@NullMarked
package org.evenhand.conduct.deputy.process;

import org.jspecify.annotations.NullMarked;
