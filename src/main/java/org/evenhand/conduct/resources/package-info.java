/** What of the office's is asked for in an election, and what may be given (P39). */
@NullMarked
package org.evenhand.conduct.resources;

import org.jspecify.annotations.NullMarked;
