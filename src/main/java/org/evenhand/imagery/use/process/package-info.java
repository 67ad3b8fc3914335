/** The tasks and steps of the process {@code imagery-use}. */
@NullMarked
package org.evenhand.imagery.use.process;

import org.jspecify.annotations.NullMarked;
