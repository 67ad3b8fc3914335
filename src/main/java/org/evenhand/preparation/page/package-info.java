/** The election page and the pack: what is written, approved by another and published for everyone alike (P05). */
@NullMarked
package org.evenhand.preparation.page;

import org.jspecify.annotations.NullMarked;
