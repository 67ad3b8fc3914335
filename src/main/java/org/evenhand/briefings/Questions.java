package org.evenhand.briefings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.ListedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked for an event, in advance and on the day, without names; every one is answered to all (P21.5). */
@Service
@Transactional
public class Questions {

    private final JdbcClient jdbc;
    private final BriefingRows rows;
    private final ListedNames names;
    private final Policy policy;
    private final Clock clock;

    Questions(JdbcClient jdbc, BriefingRows rows, ListedNames names, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.names = names;
        this.policy = policy;
        this.clock = clock;
    }

    /** One question. @param atEvent whether it was asked there */
    public record Question(String question, boolean atEvent) {}

    @Transactional(readOnly = true)
    public List<Question> of(UUID briefingId) {
        return jdbc.sql("select question, at_event from office.briefing_question where briefing_id = ? order by number")
                .param(briefingId)
                .query(Question.class)
                .list();
    }

    /**
     * Takes a question up; one that is on the list already is not added again.
     *
     * @param field of the form, for the refusal
     * @throws FieldRefused where it names somebody, the notes are out, or the policy wants questions in advance
     */
    public void add(UUID briefingId, String question, boolean atEvent, String field, String by) {
        Briefing briefing = rows.of(briefingId);
        if (briefing.held() != null || briefing.calledOffAt() != null) {
            throw new FieldRefused(field, "the event is over; send the question as one of its own.");
        }
        if (atEvent && policy.eventQuestionsInAdvance()) {
            throw new FieldRefused(field, "the policy takes questions in advance only (S32).");
        }
        names.in(briefing.electionId(), question).ifPresent(found -> {
            throw new FieldRefused(field, "it names " + found + ". Reword it (Q15).");
        });
        if (of(briefingId).stream().noneMatch(known -> known.question().equals(question))) {
            jdbc.sql("""
                    insert into office.briefing_question (briefing_id, question, at_event, noted_by, noted_at)
                    values (?, ?, ?, ?, ?)""")
                    .params(briefingId, question, atEvent, by, OffsetDateTime.now(clock))
                    .update();
            rows.step(briefingId, "Question", atEvent ? "Asked at the event" : "Sent in advance", null, by, "P21.5");
        }
    }

    /** The questions as text for a form. */
    @Transactional(readOnly = true)
    public String describe(UUID briefingId) {
        List<String> questions = of(briefingId).stream().map(Question::question).toList();
        return questions.isEmpty() ? "None" : String.join("\n", questions);
    }

    /** A text to start the notes from: each question, with room for its answer. */
    @Transactional(readOnly = true)
    public String frame(UUID briefingId) {
        return String.join(
                "\n\n",
                of(briefingId).stream()
                        .map(one -> "Question: " + one.question() + "\nAnswer: ")
                        .toList());
    }

    /** The questions that these notes do not have (P21.5). */
    List<String> missingFrom(String notes, UUID briefingId) {
        String text = flat(notes);
        return of(briefingId).stream()
                .map(Question::question)
                .filter(question -> !text.contains(flat(question)))
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
