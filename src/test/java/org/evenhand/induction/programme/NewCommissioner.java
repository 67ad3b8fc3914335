package org.evenhand.induction.programme;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;

/** A commissioner of one test, elected on a day that is over, with their induction; nothing of them is left behind. */
final class NewCommissioner {

    private final String reference = "CI-" + UUID.randomUUID();
    private final UUID induction = UUID.randomUUID();
    private final UUID election = UUID.randomUUID();
    private final OfficeAtWork office;
    private final RuntimeService runtime;
    private final BehindTheScenes behind;
    private final PeriodProcess periods;

    NewCommissioner(OfficeAtWork office, RuntimeService runtime, BehindTheScenes behind, PeriodProcess periods) {
        this.office = office;
        this.runtime = runtime;
        this.behind = behind;
        this.periods = periods;
    }

    /** The poll was held on this day; the term begins on the seventh day after it. */
    NewCommissioner electedOn(LocalDate poll) {
        behind.sql()
                .sql("insert into office.election (id, name, kind, poll_date) values (?, ?, 'PCC', ?)")
                .params(election, "Election " + election, poll)
                .update();
        begins();
        return this;
    }

    /** The induction begins, for the first time or anew. */
    void begins() {
        runtime.startProcessInstanceByKey(
                "induction-programme",
                reference,
                Map.of(
                        "inductionId",
                        induction.toString(),
                        "electionId",
                        election.toString(),
                        "hundredDaysOverAt",
                        new Date()));
        office.runJobs();
    }

    String reference() {
        return reference;
    }

    UUID election() {
        return election;
    }

    void chooses(TopicList list, boolean budget) {
        does(
                "Choose topics",
                Map.of(
                        "topicList",
                        list.name(),
                        "budgetTopics",
                        budget ? "yes" : "no",
                        "listReason",
                        "It fits better",
                        "manifesto",
                        "Promises a night bus for every town"));
    }

    void discusses(boolean preferencesKnown) {
        does(
                "Discuss needs",
                Map.of(
                        "knowledge",
                        "Has sat on the panel",
                        "experience",
                        "Ran a charity",
                        "wishes",
                        "To begin with victims",
                        "preferencesKnown",
                        preferencesKnown ? "yes" : "no"));
    }

    void tailors() {
        does("Tailor programme", Map.of("tailored", "The panel is known, so the finances come first"));
    }

    void makesPack() {
        does("Make pack", Map.of("opening", "Welcome. Your first day begins with the oath."));
    }

    void does(String task, Map<String, Object> form) {
        office.completes("chief-executive", task, reference, form);
    }

    /** Answers on each topic that is asked about, all alike. */
    static Map<String, Object> preferences(Topics topics, String scale) {
        Map<String, Object> form =
                new HashMap<>(topics.marked().stream().collect(toMap(Preferences::field, topic -> (Object) scale)));
        form.put("workingViews", "Out of the office twice a week");
        form.put("governanceViews", "Decisions are published on the day");
        return form;
    }

    void forget() {
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .stream()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test has ended"));
        behind.sql()
                .sql("delete from office.induction_programme where election_id = ?")
                .param(election)
                .update();
        PassingElections.forget("Election " + election, periods, behind);
    }
}
