/** Cases of imagery on the desk: evidence, ladder, reported removals and the bundle. */
@NullMarked
package org.evenhand.imagery.removal.web;

import org.jspecify.annotations.NullMarked;
