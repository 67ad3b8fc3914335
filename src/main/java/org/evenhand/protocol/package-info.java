/** The rule catalogue: every rule of the protocols with its citation, and the page that explains how the office decides. */
@NullMarked
package org.evenhand.protocol;

import org.jspecify.annotations.NullMarked;
