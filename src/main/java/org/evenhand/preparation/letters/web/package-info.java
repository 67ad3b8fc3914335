/** The lists of recipients, the letters and the restricted posts on the desk, and the receipt that a recipient gives. */
@NullMarked
package org.evenhand.preparation.letters.web;

import org.jspecify.annotations.NullMarked;
