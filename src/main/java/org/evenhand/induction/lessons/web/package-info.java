/** The lessons on the desk. */
@NullMarked
package org.evenhand.induction.lessons.web;

import org.jspecify.annotations.NullMarked;
