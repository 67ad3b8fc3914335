/** The desk's board of communications. */
@NullMarked
package org.evenhand.publicity.web;

import org.jspecify.annotations.NullMarked;
