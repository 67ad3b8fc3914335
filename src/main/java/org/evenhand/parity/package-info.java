/** Equal treatment checked by machine: like requests, like decisions, in like time, or a recorded reason (Q01 to Q25). */
@NullMarked
package org.evenhand.parity;

import org.jspecify.annotations.NullMarked;
