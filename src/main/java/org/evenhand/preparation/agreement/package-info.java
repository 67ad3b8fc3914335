/** The joint protocol of office and force: drafted, put to the PARO, signed, issued, published, reviewed (P02). */
@NullMarked
package org.evenhand.preparation.agreement;

import org.jspecify.annotations.NullMarked;
