@NullMarked
package org.evenhand.parity.process;

import org.jspecify.annotations.NullMarked;
