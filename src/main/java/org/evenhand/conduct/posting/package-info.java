/** Who is known to be active in a campaign is not posted to the polling stations (P38, Q24); confidential. */
@NullMarked
package org.evenhand.conduct.posting;

import org.jspecify.annotations.NullMarked;
