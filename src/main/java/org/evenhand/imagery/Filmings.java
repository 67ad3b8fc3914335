package org.evenhand.imagery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.Outcome;
import org.evenhand.parity.UnlikeDecisions;
import org.evenhand.protocol.Protocol;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to film or photograph staff and officers (P25, P26). What a rule refuses is refused without anybody's decision,
 * and nobody can allow it (Q17).
 */
@Service
@Transactional
public class Filmings {

    static final String ALLOWED = "T25-allowed";
    static final String REFUSED = "T25-refused";
    static final String CONSENT = "T25-consent";
    static final String CONSENT_WITHDRAWN = "T25-consent-withdrawn";

    /** The name of the decision table, under which the master register keeps what it decided. */
    private static final String CRITERIA = "Filming criteria";

    private final FilmingRows rows;
    private final MasterRegister register;
    private final EssentialTests tests;
    private final LikeCases likeCases;
    private final UnlikeDecisions unlike;
    private final Protocol protocol;
    private final Letters letters;
    private final Replies replies;

    Filmings(
            FilmingRows rows,
            MasterRegister register,
            EssentialTests tests,
            LikeCases likeCases,
            UnlikeDecisions unlike,
            Protocol protocol,
            Letters letters,
            Replies replies) {
        this.rows = rows;
        this.register = register;
        this.tests = tests;
        this.likeCases = likeCases;
        this.unlike = unlike;
        this.protocol = protocol;
        this.letters = letters;
        this.replies = replies;
    }

    /** @throws IllegalStateException where none is assessed */
    @Transactional(readOnly = true)
    public Filming of(UUID contactId) {
        return find(contactId)
                .orElseThrow(() -> new IllegalStateException("No filming is assessed for contact " + contactId));
    }

    @Transactional(readOnly = true)
    public Optional<Filming> find(UUID contactId) {
        return rows.find(contactId);
    }

    /** What was decided, the latest first. */
    @Transactional(readOnly = true)
    public List<Filming> decided() {
        return rows.decided();
    }

    public void assess(UUID contactId, FilmingPlan plan, String by) {
        rows.add(contactId, plan, by);
        register.decide(contactId, "Filming assessed", "For: " + plan.use(), plan.criteria(), by, "P25.1 P25.2 P25.6");
    }

    /** What each person who would be shown is told before they answer (P26.1). */
    @Transactional(readOnly = true)
    public String consentText(UUID contactId) {
        return write(CONSENT, contactId).body();
    }

    /** Writes down the answers of those who would be shown; who they are stays here (P26.1). */
    public void noteConsent(UUID contactId, String people, boolean content, String by) {
        rows.asked(contactId, people, content, by);
        register.decide(
                contactId,
                "Consent to be filmed",
                content ? "Everyone is content" : "Not everyone is content",
                null,
                by,
                "P26.1");
    }

    /**
     * Decides.
     *
     * @param advice what the criteria say, with everyone's answer
     * @param conditions on which it is allowed
     * @param difference why a like request went the other way
     * @throws FieldRefused where a rule stands against the decision, or it lacks its reasons
     */
    public void decide(
            UUID contactId,
            Advice advice,
            boolean allow,
            @Nullable String conditions,
            @Nullable String reason,
            @Nullable String difference,
            String by) {
        Filming filming = of(contactId);
        if (filming.assessedBy().equals(by)) {
            throw new FieldRefused(
                    "filmingDecision",
                    "you assessed this request, so another person must decide it. Unclaim the task for them.");
        }
        if (allow && !(advice.allowsFilming() && Boolean.TRUE.equals(filming.content()))) {
            throw new FieldRefused(
                    "filmingDecision", "a rule stands against it. " + advice.label() + " (E07, Q01, Q17).");
        }
        if (allow && advice == Advice.SEPARATE && conditions == null) {
            throw new FieldRefused("conditions", "say how statement and officers are kept apart (P26.2).");
        }
        if (!allow && reason == null) {
            throw new FieldRefused("decisionReason", "give the reason; the requester reads it.");
        }
        unlike.explain(contactId, allow ? Outcome.ANSWERED : Outcome.REFUSED, difference, by);
        Filming.Outcome outcome = allow ? Filming.Outcome.ALLOWED : Filming.Outcome.REFUSED;
        rows.decided(contactId, advice, outcome, conditions, reason, difference, by);
        register.decide(contactId, "Filming decided", outcome.label(), allow ? conditions : reason, by, "P25.1 P25.4");
    }

    /** Tells the requester, once; where no person has decided, a rule has refused it, and the letter cites the rule. */
    public void sendDecision(UUID contactId) {
        Filming filming = of(contactId);
        if (filming.outcome() == null) {
            rows.decided(
                    contactId, Advice.REFUSE, Filming.Outcome.REFUSED, null, ground(contactId), null, Decision.BY_RULE);
        }
        Filming decided = of(contactId);
        boolean allowed = decided.outcome() == Filming.Outcome.ALLOWED;
        replies.send(contactId, write(allowed ? ALLOWED : REFUSED, contactId));
        String conditions = decided.conditions();
        register.provide(
                contactId,
                allowed
                        ? "Allowed." + (conditions == null ? "" : " Conditions: " + conditions)
                        : "Refused. " + decided.reason());
    }

    /** A person takes their consent back: the requester is asked to use nothing that shows them (P26.1). */
    public void withdrawConsent(UUID contactId, String by) {
        rows.consentWithdrawn(contactId, by);
        register.decide(contactId, "Consent to be filmed", "Taken back", null, by, "P26.1");
        replies.send(contactId, write(CONSENT_WITHDRAWN, contactId));
    }

    /** Like requests and what became of them, as text for a form. */
    @Transactional(readOnly = true)
    public String likeCases(UUID contactId) {
        return likeCases.of(contactId).describe();
    }

    /** The essential test or the rule that refused it last, as the public page words it, with its paragraphs (Q17). */
    private String ground(UUID contactId) {
        return tests.ground(contactId).orElseGet(() -> rule(contactId));
    }

    private String rule(UUID contactId) {
        return register.decisions(contactId).stream()
                .filter(decision -> decision.decidedBy().equals(Decision.BY_RULE)
                        && decision.kind().equals(CRITERIA))
                .max(Comparator.comparing(Decision::decidedAt))
                .map(decision -> protocol.quote(decision.rules()))
                .orElse("A rule of the protocol refuses it.");
    }

    private Letters.Text write(String template, UUID contactId) {
        return letters.write(template, Map.of("filming", of(contactId), "contact", register.contact(contactId)));
    }
}
