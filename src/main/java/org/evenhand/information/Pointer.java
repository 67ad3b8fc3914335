package org.evenhand.information;

import org.jspecify.annotations.Nullable;

/**
 * Where a request is answered already (P12).
 *
 * @param link a web address or the reference of an entry of the public register
 * @param partCovered what it answers, as the requester reads it
 * @param remainsOpen what it leaves to be answered (P12.3); null where it answers all
 * @param linkProblem why the link cannot be sent; null when it was found alive or was not tried yet
 */
public record Pointer(
        String link,
        String partCovered,
        @Nullable String remainsOpen,
        @Nullable String linkProblem) {}
