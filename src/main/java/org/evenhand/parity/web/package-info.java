@NullMarked
package org.evenhand.parity.web;

import org.jspecify.annotations.NullMarked;
