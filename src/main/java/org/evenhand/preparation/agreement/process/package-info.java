/** The processes {@code joint-protocol} and {@code protocol-review}: their forms and steps. */
@NullMarked
package org.evenhand.preparation.agreement.process;

import org.jspecify.annotations.NullMarked;
