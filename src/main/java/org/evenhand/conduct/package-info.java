/** How people of the office behave around an election: rulings on doubts. */
@NullMarked
package org.evenhand.conduct;

import org.jspecify.annotations.NullMarked;
