package org.evenhand.imagery.removal;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.register.MasterRegister;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the letters of a case may say of it. */
@Component
@Transactional(readOnly = true)
public class RemovalFacts {

    private final Removals removals;
    private final MasterRegister register;
    private final DateWords words;

    RemovalFacts(Removals removals, MasterRegister register, DateWords words) {
        this.removals = removals;
        this.register = register;
        this.words = words;
    }

    Map<String, Object> of(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        Map<String, Object> facts = new HashMap<>();
        facts.put("imagery", imagery);
        facts.put("contact", register.contact(contactId));
        facts.put("steps", steps(contactId));
        if (!imagery.merits().describe().isEmpty()) {
            facts.put("merits", imagery.merits().describe());
        }
        return facts;
    }

    /** Those of the note of the conversation (T27). */
    Map<String, Object> ofCall(UUID contactId, String caller) {
        Map<String, Object> facts = of(contactId);
        facts.put("caller", caller);
        facts.put("call", conversation(contactId).orElseThrow());
        return facts;
    }

    /** Those of the letter that asks for the removal (T28). */
    Map<String, Object> ofRemoval(UUID contactId, OffsetDateTime replyDue) {
        Map<String, Object> facts = of(contactId);
        facts.put("replyDay", day(replyDue));
        conversation(contactId).map(Step::spokenAt).ifPresent(spoken -> facts.put("earlierCall", day(spoken)));
        facts.put(
                "nextStep",
                removals.of(contactId).severity().rungs().contains(Rung.LEGAL_ADVICE)
                        ? Rung.LEGAL_ADVICE
                        : Rung.RETURNING_OFFICER);
        return facts;
    }

    /** The steps so far, one a line. */
    public String steps(UUID contactId) {
        String taken = removals.steps(contactId).stream()
                .map(step -> words.day(step.takenAt().toInstant()) + "  "
                        + step.rung().label() + " – " + step.outcome())
                .collect(joining("\n"));
        return taken.isEmpty() ? "None" : taken;
    }

    private Optional<Step> conversation(UUID contactId) {
        return removals.steps(contactId).stream()
                .filter(step -> step.rung() == Rung.VERBAL && !step.skipped())
                .findFirst();
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(LondonZone.ID).toLocalDate();
    }
}
