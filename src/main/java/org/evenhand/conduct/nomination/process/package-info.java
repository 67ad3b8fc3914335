/** The process {@code nomination-paper}: its forms. */
@NullMarked
package org.evenhand.conduct.nomination.process;

import org.jspecify.annotations.NullMarked;
