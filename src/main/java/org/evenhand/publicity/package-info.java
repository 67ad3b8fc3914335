/** What the office itself says: nothing goes to the public uncleared, and decisions and announcements are timed (P29, P30, P31). */
@NullMarked
package org.evenhand.publicity;

import org.jspecify.annotations.NullMarked;
