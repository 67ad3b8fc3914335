/** What is granted to one is offered to all: who was made the same offer, when, and what they said to it (Q02, Q08). */
@NullMarked
package org.evenhand.offers;

import org.jspecify.annotations.NullMarked;
