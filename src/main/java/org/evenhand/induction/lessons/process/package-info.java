/** The process {@code lesson-learnt}: its forms and its door. */
@NullMarked
package org.evenhand.induction.lessons.process;

import org.jspecify.annotations.NullMarked;
