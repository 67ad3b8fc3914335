package org.evenhand.information;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request under a right of access, as far as one authority answers it (P13).
 *
 * @param authorityAddress where it is passed on to; none for the office itself
 * @param concernsElection whether the requester seeks election, or it plainly concerns the election (P13.5)
 * @param splitFrom the request of which this is one authority's part
 * @param outcome what was disclosed, once a reply is drafted
 * @param exemption by which section something is withheld, and why
 * @param postedAt the reply's address on the website, once it is posted
 */
public record AccessRequest(
        UUID contactId,
        Authority authority,
        @Nullable String authorityAddress,
        boolean concernsElection,
        @Nullable UUID splitFrom,
        @Nullable DisclosureOutcome outcome,
        @Nullable String exemption,
        @Nullable String postedAt,
        @Nullable OffsetDateTime postedOn) {}
