/** Events on the public pages and in the calendar, and on the desk. */
@NullMarked
package org.evenhand.briefings.web;

import org.jspecify.annotations.NullMarked;
