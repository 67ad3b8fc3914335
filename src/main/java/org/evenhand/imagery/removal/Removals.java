package org.evenhand.imagery.removal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.imagery.removal.Imagery.Outcome;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases of police or fire imagery in campaign material, from the first word of them to their end (P27). */
@Service
@Transactional
public class Removals {

    private static final String FOUND = "imagery-found";
    private static final String OUTCOME = "imagery-outcome";

    private final ImageryRows rows;
    private final StepRows steps;
    private final MasterRegister register;
    private final Circulars circulars;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Replies replies;

    Removals(
            ImageryRows rows,
            StepRows steps,
            MasterRegister register,
            Circulars circulars,
            Colleagues colleagues,
            Letters letters,
            Replies replies) {
        this.rows = rows;
        this.steps = steps;
        this.register = register;
        this.circulars = circulars;
        this.colleagues = colleagues;
        this.letters = letters;
        this.replies = replies;
    }

    /** @throws IllegalStateException where none is assessed */
    @Transactional(readOnly = true)
    public Imagery of(UUID contactId) {
        return find(contactId)
                .orElseThrow(() -> new IllegalStateException("No imagery is assessed for contact " + contactId));
    }

    @Transactional(readOnly = true)
    public Optional<Imagery> find(UUID contactId) {
        return rows.find(contactId);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Imagery> all() {
        return rows.all();
    }

    /** The references of the reports that nobody has assessed yet, the first reported first. */
    @Transactional(readOnly = true)
    public List<String> unassessed() {
        return rows.unassessed();
    }

    /** The steps of a case, in their order. */
    @Transactional(readOnly = true)
    public List<Step> steps(UUID contactId) {
        return steps.of(contactId);
    }

    /** The steps of every case that has any, in their order. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Step>> steps() {
        return steps.all();
    }

    /** Tells the Chief Executive at once that something was found (P27.3 · 003:Img3). */
    public void tellChiefExecutive(UUID contactId) {
        String reference = register.contact(contactId).reference();
        circulars.send(
                FOUND,
                reference,
                contactId,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                Map.of("reference", reference));
        register.decide(contactId, "Chief Executive told", "Imagery was reported", null, "the process", "P27.3");
    }

    /** Ends a case, tells whoever reported it, and enters what the public may be told of it. */
    void end(UUID contactId, Outcome outcome, String words, String by) {
        rows.ended(contactId, outcome, words, by);
        register.decide(contactId, "Imagery settled", outcome.label(), words, by, "P27.4");
        replies.send(
                contactId,
                letters.write(OUTCOME, Map.of("contact", register.contact(contactId), "imageryOutcome", outcome)));
        register.provide(
                contactId,
                switch (outcome) {
                    case LEFT -> "Looked into; no removal is asked for. " + words;
                    case REMOVED -> "Looked into; the material was removed.";
                    case ESCALATED -> "Looked into; the material was not removed, and the returning officer was told.";
                });
    }
}
