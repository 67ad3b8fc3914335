/** The process {@code staff-candidacy}: its forms and its decision table. */
@NullMarked
package org.evenhand.conduct.candidacy.process;

import org.jspecify.annotations.NullMarked;
