/** Police and fire imagery in campaign material: evidence, the policy’s tests, and the ladder until it is gone. */
@NullMarked
package org.evenhand.imagery.removal;

import org.jspecify.annotations.NullMarked;
