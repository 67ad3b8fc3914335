/** Logging and triage of any contact from any channel, and its routing to the process of its family. */
@NullMarked
package org.evenhand.intake;

import org.jspecify.annotations.NullMarked;
