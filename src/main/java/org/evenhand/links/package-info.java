/** Whether a page of the open web is there, asked without ever reaching into the office's own network. */
@NullMarked
package org.evenhand.links;

import org.jspecify.annotations.NullMarked;
