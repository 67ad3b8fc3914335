/** Information requests: the answer drafted, approved and sent. */
@NullMarked
package org.evenhand.information;

import org.jspecify.annotations.NullMarked;
