package org.evenhand.imagery.removal;

import java.nio.charset.StandardCharsets;
import org.evenhand.links.LinkState;
import org.evenhand.quarantine.Quarantine;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is to be kept: a file, the address of a page, or a file that shows what was at an address.
 *
 * @param source with which message the file came; null where a person brought it
 */
record EvidencePiece(
        @Nullable String fileName,
        @Nullable String mediaType,
        byte @Nullable [] content,
        @Nullable String link,
        @Nullable LinkState linkState,
        @Nullable String source,
        String digest,
        long size) {

    static EvidencePiece file(String name, byte[] upload, @Nullable String source) {
        EvidenceFile file = EvidenceFile.of(upload);
        return new EvidencePiece(
                name, file.mediaType(), upload, null, null, source, Quarantine.digest(upload), upload.length);
    }

    /** Its digest is that of the address and the note, one below the other. */
    static EvidencePiece link(String link, LinkState state, String note) {
        byte[] words = (link + "\n" + note).getBytes(StandardCharsets.UTF_8);
        return new EvidencePiece(null, null, null, link, state, null, Quarantine.digest(words), words.length);
    }

    /** The same file as a capture of what was at this address. */
    EvidencePiece showing(String address, LinkState state) {
        return new EvidencePiece(fileName, mediaType, content, address, state, source, digest, size);
    }
}
