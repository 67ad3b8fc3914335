/** The topics and the pack as the public reads them, and the desk's view of what is missing. */
@NullMarked
package org.evenhand.preparation.page.web;

import org.jspecify.annotations.NullMarked;
