/** Individual meetings: agreed to or declined in the same order of questions, offered alike, noted and published. */
@NullMarked
package org.evenhand.meetings;

import org.jspecify.annotations.NullMarked;
