/** Files made fit for the public: drawn or written anew, with nothing in them but what a reader sees. */
@NullMarked
package org.evenhand.register.publishable;

import org.jspecify.annotations.NullMarked;
