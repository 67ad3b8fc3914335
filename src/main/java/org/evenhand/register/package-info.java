/** The master register of contacts, and its anonymised, append-only public projection. */
@NullMarked
package org.evenhand.register;

import org.jspecify.annotations.NullMarked;
