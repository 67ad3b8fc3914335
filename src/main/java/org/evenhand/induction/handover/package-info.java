/** The plans for the change of term and for what follows it (P45.2, P45.3, P48). */
@NullMarked
package org.evenhand.induction.handover;

import org.jspecify.annotations.NullMarked;
