@NullMarked
package org.evenhand.conduct.process;

import org.jspecify.annotations.NullMarked;
