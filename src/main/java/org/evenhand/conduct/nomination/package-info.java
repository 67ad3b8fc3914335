/** Officers and staff whose names stand on a nomination paper, or who ask whether to sign one (P37); confidential. */
@NullMarked
package org.evenhand.conduct.nomination;

import org.jspecify.annotations.NullMarked;
