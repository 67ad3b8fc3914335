/** The tasks and steps of the process {@code filming-request}. */
@NullMarked
package org.evenhand.imagery.process;

import org.jspecify.annotations.NullMarked;
