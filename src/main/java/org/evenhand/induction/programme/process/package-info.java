/** The processes {@code induction-programme} and {@code induction-topic}: their forms and delegates. */
@NullMarked
package org.evenhand.induction.programme.process;

import org.jspecify.annotations.NullMarked;
