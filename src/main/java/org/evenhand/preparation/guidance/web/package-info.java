/** The library of guidance on the desk. */
@NullMarked
package org.evenhand.preparation.guidance.web;

import org.jspecify.annotations.NullMarked;
