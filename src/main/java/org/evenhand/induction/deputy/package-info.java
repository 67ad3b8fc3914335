/** The deputy's term and a fresh appointment (P49). */
@NullMarked
package org.evenhand.induction.deputy;

import org.jspecify.annotations.NullMarked;
