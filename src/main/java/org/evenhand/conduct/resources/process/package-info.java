/** The process {@code resource-use}: its forms, its letter and its decision table. */
@NullMarked
package org.evenhand.conduct.resources.process;

import org.jspecify.annotations.NullMarked;
