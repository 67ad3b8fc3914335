/** The engine: its configuration, typed process variables and task forms; no domain knowledge lives here. */
@NullMarked
package org.evenhand.engine;

import org.jspecify.annotations.NullMarked;
