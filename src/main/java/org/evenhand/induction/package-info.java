/** What follows the poll: handover, oath, induction and what was learnt. */
@NullMarked
package org.evenhand.induction;

import org.jspecify.annotations.NullMarked;
