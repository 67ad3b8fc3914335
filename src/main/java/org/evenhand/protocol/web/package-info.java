/** The public page on which anyone can read how the office decides. */
@NullMarked
package org.evenhand.protocol.web;

import org.jspecify.annotations.NullMarked;
