/** Those who work for the office or the force and wish to stand or to support a candidate (P35); confidential. */
@NullMarked
package org.evenhand.conduct.candidacy;

import org.jspecify.annotations.NullMarked;
