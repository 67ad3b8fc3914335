/** The arithmetic of the public log: tree, proofs, signed checkpoints, verification; it needs no database and no Spring. */
@NullMarked
package org.evenhand.register.log;

import org.jspecify.annotations.NullMarked;
