/** The pages that belong to no single feature, and what every page is given. */
@NullMarked
package org.evenhand.site.web;

import org.jspecify.annotations.NullMarked;
