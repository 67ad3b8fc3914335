/** What an office may choose, and what each source document says about it: the settings and the presets, read from files. */
@NullMarked
package org.evenhand.election.policy;

import org.jspecify.annotations.NullMarked;
