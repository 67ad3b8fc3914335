/** The staff page on which a message is looked at and filed. */
@NullMarked
package org.evenhand.intake.web;

import org.jspecify.annotations.NullMarked;
