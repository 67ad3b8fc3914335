/** The door of the desk. */
@NullMarked
package org.evenhand.staff.web;

import org.jspecify.annotations.NullMarked;
