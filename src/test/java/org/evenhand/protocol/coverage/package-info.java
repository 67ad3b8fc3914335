/** Which rules the product enforces and which test proves each; measured from sources and compiled tests. */
@NullMarked
package org.evenhand.protocol.coverage;

import org.jspecify.annotations.NullMarked;
