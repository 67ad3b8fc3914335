/** Filming on the desk: what was allowed, and consent taken back. */
@NullMarked
package org.evenhand.imagery.web;

import org.jspecify.annotations.NullMarked;
