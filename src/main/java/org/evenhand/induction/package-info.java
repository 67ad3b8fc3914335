/** After the poll: its result, the change of term, the oath, and the first steps of the new term (P45 to P50). */
@NullMarked
package org.evenhand.induction;

import org.jspecify.annotations.NullMarked;
