@NullMarked
package org.evenhand.conduct.web;

import org.jspecify.annotations.NullMarked;
