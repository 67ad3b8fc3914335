/** The tasks and steps of clearance, of the forward plan and of the accounts. */
@NullMarked
package org.evenhand.publicity.process;

import org.jspecify.annotations.NullMarked;
