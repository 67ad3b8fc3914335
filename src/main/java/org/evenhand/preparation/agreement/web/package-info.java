/** The joint protocol on the desk and for everyone. */
@NullMarked
package org.evenhand.preparation.agreement.web;

import org.jspecify.annotations.NullMarked;
