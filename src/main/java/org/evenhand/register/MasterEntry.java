package org.evenhand.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the master register's list.
 *
 * @param registeredAt when it was added (C08)
 * @param publishedOn when it first appeared on the public register (C09)
 * @param withdrawn whether what was published has been taken out of the public's sight
 * @param withheldReason why it is not for publication
 * @param unpublishedSince since when it has waited for one or the other (C21); null where it does not
 * @param owner who has its open tasks, or the groups to which they are offered
 * @param tasks what is to be done
 * @param lastDecision what a person decided last (C10)
 */
public record MasterEntry(
        UUID id,
        String reference,
        OffsetDateTime contactedAt,
        ContactMethod method,
        String receivedBy,
        @Nullable String requesterName,
        @Nullable String requesterEmail,
        @Nullable RequesterRole requesterRole,
        @Nullable String subject,
        String informationSought,
        @Nullable ContactClass contactClass,
        OffsetDateTime registeredAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable LocalDate publishedOn,
        boolean withdrawn,
        @Nullable String withheldReason,
        @Nullable OffsetDateTime unpublishedSince,
        @Nullable String owner,
        @Nullable String tasks,
        @Nullable String lastDecision) {

    static final String COLUMNS = """
        id, reference, contacted_at, method, received_by, requester_name, requester_email, requester_role, subject,
        information_sought, contact_class, registered_at, closed_at, published_on, withdrawn, withheld_reason, unpublished_since,
        owner, tasks, last_decision\
        """;

    public boolean open() {
        return closedAt == null;
    }

    /** Who made contact, as short as a list has it. */
    public String requester() {
        if (requesterName != null) {
            return requesterName;
        }
        return requesterEmail == null ? "Not known" : requesterEmail;
    }

    /** What it is about, in one line of at most eighty characters. */
    public String about() {
        String words = (subject == null || subject.isBlank() ? informationSought : subject)
                .strip()
                .replaceAll("\\s+", " ");
        return words.length() > 80 ? words.substring(0, words.offsetByCodePoints(0, 79)) + "…" : words;
    }
}
