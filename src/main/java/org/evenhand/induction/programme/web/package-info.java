/** The programme on the desk: progress, plan, timeline and papers. */
@NullMarked
package org.evenhand.induction.programme.web;

import org.jspecify.annotations.NullMarked;
