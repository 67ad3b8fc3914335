package org.evenhand.register;

import org.evenhand.register.log.SignedCheckpoint;

/** A new checkpoint has been signed; told within the transaction that publishes what it covers. */
public record CheckpointSigned(SignedCheckpoint checkpoint) {}
