/** The oath of office and the pay that waits for it (P46). */
@NullMarked
package org.evenhand.induction.oath;

import org.jspecify.annotations.NullMarked;
