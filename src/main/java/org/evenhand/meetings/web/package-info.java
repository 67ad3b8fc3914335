/** Meetings on the desk: how even they are, and their withdrawal. */
@NullMarked
package org.evenhand.meetings.web;

import org.jspecify.annotations.NullMarked;
