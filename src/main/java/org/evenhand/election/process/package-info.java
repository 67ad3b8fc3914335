/** The decisions that the engine takes for the module "election". */
@NullMarked
package org.evenhand.election.process;

import org.jspecify.annotations.NullMarked;
