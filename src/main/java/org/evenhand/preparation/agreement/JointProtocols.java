package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the joint protocol, from the first word to the review (P02.2, P02.3, R8). */
@Service
@Transactional
public class JointProtocols {

    private final ProtocolRows rows;
    private final ProtocolDrafts drafts;
    private final ProtocolSignatures signatures;
    private final ProtocolPublication publication;
    private final ProtocolProcess process;
    private final Policy policy;
    private final Clock clock;

    JointProtocols(
            ProtocolRows rows,
            ProtocolDrafts drafts,
            ProtocolSignatures signatures,
            ProtocolPublication publication,
            ProtocolProcess process,
            Policy policy,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.signatures = signatures;
        this.publication = publication;
        this.process = process;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Enters the next version.
     *
     * @throws FieldRefused if one is in the making, or fire is to sign where it is not in scope (P02.3)
     */
    public JointProtocol begin(boolean withFire, String by) {
        rows.inTheMaking().ifPresent(open -> {
            throw new FieldRefused(
                    "protocolVariant", "version " + open.edition() + " is in the making; finish it first (P02.2).");
        });
        if (withFire && !policy.fireInScope()) {
            throw new FieldRefused(
                    "protocolVariant",
                    "the fire and rescue service is not in scope by the office’s policy; choose the other (P02.3).");
        }
        return of(rows.add(withFire, by));
    }

    /** Enters the next version and has it drafted. */
    public JointProtocol start(boolean withFire, String by) {
        JointProtocol protocol = begin(withFire, by);
        process.start(protocol);
        return protocol;
    }

    /** @throws IllegalArgumentException if there is none */
    @Transactional(readOnly = true)
    public JointProtocol of(int edition) {
        return rows.find(edition)
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + edition + " of the protocol"));
    }

    @Transactional(readOnly = true)
    public Optional<JointProtocol> inTheMaking() {
        return rows.inTheMaking();
    }

    /** The version in force, then the earlier ones. */
    @Transactional(readOnly = true)
    public List<JointProtocol> issued() {
        return rows.issued();
    }

    /** The version in force; empty while none was ever issued. */
    @Transactional(readOnly = true)
    public Optional<JointProtocol> inForce() {
        return rows.issued().stream().findFirst();
    }

    /**
     * Puts a version in force, for everyone to read, and awaits its review. A second time does nothing.
     *
     * @throws IllegalStateException if a signature under its latest draft is missing (P02.2)
     */
    public void issue(int edition) {
        List<Signatory> missing = signatures.missing(edition);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Version " + edition + " is not signed by " + missing + " (P02.2)");
        }
        ProtocolDraft draft = drafts.latest(edition);
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (rows.issue(edition, draft.reviewOn(), now)) {
            publication.issued(draft, signatures.of(edition), now);
            process.awaitReview(of(edition), draft.reviewOn());
        }
    }

    /**
     * Leaves a version in force until it is reviewed again.
     *
     * @throws FieldRefused if that day is not ahead
     */
    public void keep(int edition, LocalDate reviewOn) {
        drafts.requireAhead(reviewOn, LocalDate.now(clock));
        rows.reviewOn(edition, reviewOn);
        publication.reviewMoved(edition, reviewOn);
    }

    /** Has the version in force revised; every signatory signs the new one (P02.2). */
    public JointProtocol revise(int edition, String by) {
        return rows.inTheMaking().orElseGet(() -> start(of(edition).withFire() && policy.fireInScope(), by));
    }
}
