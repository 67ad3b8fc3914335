/** The page layout that public and staff pages share. */
@NullMarked
package org.evenhand.site;

import org.jspecify.annotations.NullMarked;
