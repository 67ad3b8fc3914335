/** The deputy commissioner's paid time and campaign time, kept apart (P36, Q19). */
@NullMarked
package org.evenhand.conduct.deputy;

import org.jspecify.annotations.NullMarked;
