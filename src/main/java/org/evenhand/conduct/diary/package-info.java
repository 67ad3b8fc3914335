/** The diary of the commissioner and the deputy: official, private and candidate's time kept apart (P39.3, Q19). */
@NullMarked
package org.evenhand.conduct.diary;

import org.jspecify.annotations.NullMarked;
