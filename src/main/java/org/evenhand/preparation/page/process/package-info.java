/** The tasks of {@code page-item}. */
@NullMarked
package org.evenhand.preparation.page.process;

import org.jspecify.annotations.NullMarked;
