/** The letters that go out before the period: to whom, what became of each, and the restricted posts (P32, P33, P34). */
@NullMarked
package org.evenhand.preparation.letters;

import org.jspecify.annotations.NullMarked;
