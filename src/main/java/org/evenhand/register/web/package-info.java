/** The pages of the register, public and staff. */
@NullMarked
package org.evenhand.register.web;

import org.jspecify.annotations.NullMarked;
