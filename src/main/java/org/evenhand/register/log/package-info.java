/** The arithmetic of the public log: tree, proofs, signed checkpoints, verification; it needs no database and no Spring. */
@NullMarked
@NamedInterface("log")
package org.evenhand.register.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
