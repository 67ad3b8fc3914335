/** Requests to use police or fire imagery. */
@NullMarked
package org.evenhand.imagery.use;

import org.jspecify.annotations.NullMarked;
