/** Elections, candidates, the office and its policy: what every date- and policy-dependent rule reads. */
@NullMarked
package org.evenhand.election;

import org.jspecify.annotations.NullMarked;
