/** What was learnt from an election, kept for the next one (P50). */
@NullMarked
package org.evenhand.induction.lessons;

import org.jspecify.annotations.NullMarked;
