/** The checks of governance as processes and tasks. */
@NullMarked
package org.evenhand.preparation.governance.process;

import org.jspecify.annotations.NullMarked;
