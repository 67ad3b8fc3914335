/** Press enquiries, candidates' claims and comments on social media, and the neutral corrections of fact that answer them (P28). */
@NullMarked
package org.evenhand.media;

import org.jspecify.annotations.NullMarked;
