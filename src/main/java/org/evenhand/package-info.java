/** Evenhand: the application and its start. */
@NullMarked
package org.evenhand;

import org.jspecify.annotations.NullMarked;
