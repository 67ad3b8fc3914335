/** The library of other bodies’ guidance, and the reviews that a change of it raises (P02.6). */
@NullMarked
package org.evenhand.preparation.guidance;

import org.jspecify.annotations.NullMarked;
