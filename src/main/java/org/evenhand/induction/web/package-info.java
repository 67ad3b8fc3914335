/** After the poll, on the desk. */
@NullMarked
package org.evenhand.induction.web;

import org.jspecify.annotations.NullMarked;
