package org.evenhand.quarantine;

import java.util.Optional;

/** Whoever keeps files that wait for the scanner. */
public interface QuarantinedContent {

    /** The file with this SHA-256, in hexadecimal, if it is kept here. */
    Optional<byte[]> waiting(String digest);
}
