package org.evenhand.preparation.agreement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A version of the joint protocol as everyone may read it.
 *
 * @param reviewOn the day of its review, as it was last set
 */
public record PublishedProtocol(
        int edition, String text, List<Signed> signatures, OffsetDateTime issuedAt, LocalDate reviewOn) {

    /** A name under it, and in which office it was given. */
    public record Signed(Signatory signatory, String name) {}
}
