/** The information request process: its variables, forms and steps. */
@NullMarked
package org.evenhand.information.process;

import org.jspecify.annotations.NullMarked;
