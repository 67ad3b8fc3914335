package org.evenhand.induction.handover;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.handover.TermItem.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan for the term of a commissioner who was returned (P48). */
@Service
@Transactional
public class NewTermPlans {

    private static final String FIELD = "newTermPlan";

    private final JdbcClient jdbc;
    private final TermItems items;
    private final InductionCalendar calendar;
    private final DateWords days;
    private final Clock clock;

    NewTermPlans(JdbcClient jdbc, TermItems items, InductionCalendar calendar, DateWords days, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.calendar = calendar;
        this.days = days;
        this.clock = clock;
    }

    /** A plan to begin from, with a line for each topic. */
    @Transactional(readOnly = true)
    public String suggestion(Induction induction) {
        InductionDates dates = calendar.of(induction);
        return Arrays.stream(NewTermTopic.values())
                .map(topic -> PlanLines.write(day(topic, dates), "Chief Executive", topic.label()))
                .collect(joining("\n"));
    }

    /**
     * Plans what follows the election.
     *
     * @param officerWords which appointment is to be made; required if the Chief Executive or finance officer changes
     *     (P48.2)
     * @throws FieldRefused if a topic is left out, a day lies before the result, or something is missing
     */
    public void plan(
            Induction induction, String text, boolean officerChanges, @Nullable String officerWords, String by) {
        if (officerChanges && officerWords == null) {
            throw new FieldRefused("officerWords", "say who changes and how the post is filled (P48.2).");
        }
        LocalDate result = calendar.of(induction).result();
        List<PlanLine> lines = PlanLines.read(text, FIELD);
        for (NewTermTopic topic : NewTermTopic.values()) {
            if (lines.stream().noneMatch(line -> isAbout(line, topic))) {
                throw new FieldRefused(FIELD, "there is no line that begins with “" + topic.label() + "” (P48.1).");
            }
        }
        if (lines.stream().anyMatch(line -> line.day().isBefore(result))) {
            throw new FieldRefused(FIELD, "the plan begins with the result on " + days.day(result) + " (P48).");
        }
        jdbc.sql("""
                insert into office.new_term_plan (induction_id, officer_changes, officer_words, planned_by, planned_at)
                values (?, ?, ?, ?, ?)
                on conflict (induction_id) do update set officer_changes = excluded.officer_changes,
                    officer_words = excluded.officer_words, planned_by = excluded.planned_by,
                    planned_at = excluded.planned_at""")
                .params(Arrays.asList(induction.id(), officerChanges, officerWords, by, OffsetDateTime.now(clock)))
                .update();
        items.replace(induction.id(), Plan.NEW_TERM, lines);
    }

    /** What is said of an appointment that must be made; empty where the persons stay (P48.2). */
    @Transactional(readOnly = true)
    public Optional<String> officerAppointment(UUID inductionId) {
        return jdbc.sql("""
                select officer_words from office.new_term_plan
                where induction_id = ? and officer_changes and officer_words is not null""").param(inductionId).query(String.class).optional();
    }

    private static boolean isAbout(PlanLine line, NewTermTopic topic) {
        return line.what().toLowerCase(Locale.UK).startsWith(topic.label().toLowerCase(Locale.UK));
    }

    private static LocalDate day(NewTermTopic topic, InductionDates dates) {
        return switch (topic) {
            case OATH -> dates.termStart();
            case INTERVIEWS, EVENTS -> dates.termStart().plusWeeks(1);
            case KEY_DECISIONS, GOVERNANCE -> dates.termStart().plusMonths(1);
            case PLANS, ANNUAL_REPORT -> dates.hundredDays();
        };
    }
}
