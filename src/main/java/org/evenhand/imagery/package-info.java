/** Filming and photographs of staff and officers: judged by period and policy, with the consent of those shown. */
@NullMarked
package org.evenhand.imagery;

import org.jspecify.annotations.NullMarked;
