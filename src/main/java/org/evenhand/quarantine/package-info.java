/** Files from outside, held back until a virus scanner has looked at them. */
@NullMarked
package org.evenhand.quarantine;

import org.jspecify.annotations.NullMarked;
