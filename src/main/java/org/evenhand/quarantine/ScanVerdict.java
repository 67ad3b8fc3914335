package org.evenhand.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * What the scanner says of a file, and what follows from it.
 *
 * @param finding the name of the virus, or why the scanner would not take the file
 * @param open whether the file may be handed to a person
 */
public record ScanVerdict(ScanState state, @Nullable String finding, boolean open) {

    /** The verdict in words for staff. */
    public String words() {
        return finding == null ? state.label() : state.label() + " (" + finding + ")";
    }
}
