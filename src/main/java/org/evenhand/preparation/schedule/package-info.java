/** The action schedule of an election and the link with its returning officer (P03, P04). */
@NullMarked
package org.evenhand.preparation.schedule;

import org.jspecify.annotations.NullMarked;
