/** People, groups, login and authorizations, and the desk's shared parts. */
@NullMarked
package org.evenhand.staff;

import org.jspecify.annotations.NullMarked;
