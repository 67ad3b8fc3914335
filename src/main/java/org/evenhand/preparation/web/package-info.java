/** The board of an election's preparation on the desk. */
@NullMarked
package org.evenhand.preparation.web;

import org.jspecify.annotations.NullMarked;
