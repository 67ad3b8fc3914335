/** Who holds the office, and since when (P45.1). */
@NullMarked
package org.evenhand.induction.term;

import org.jspecify.annotations.NullMarked;
