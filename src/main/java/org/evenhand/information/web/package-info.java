/** The desk's pages on the papers that go with answers. */
@NullMarked
package org.evenhand.information.web;

import org.jspecify.annotations.NullMarked;
