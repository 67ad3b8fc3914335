/** The notice of what is restricted, to every candidate and party beforehand. */
@NullMarked
package org.evenhand.imagery.notice;

import org.jspecify.annotations.NullMarked;
