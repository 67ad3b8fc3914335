package org.evenhand.induction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.election.Election;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.site.LondonZone;

/** The poll of Thursday 6 May 2021, with those who stood; it leaves nothing behind. */
final class PollOf2021 {

    private final String name = "Poll " + UUID.randomUUID();
    private final BehindTheScenes database;
    private final Candidates candidates;
    private final Election election;
    private final OffsetDateTime policyFrom;

    PollOf2021(BehindTheScenes database, Candidates candidates) {
        this.database = database;
        this.candidates = candidates;
        this.election = new Election(UUID.randomUUID(), name, Election.Kind.PCC, LocalDate.of(2021, 5, 6));
        // the office's first policy was in force already
        policyFrom = policyFrom("valid_from");
        policyFrom("timestamptz '2020-01-01Z'");
        database.sql()
                .sql("insert into office.election (id, name, kind, poll_date) values (?, ?, 'PCC', ?)")
                .params(election.id(), name, election.pollDate())
                .update();
    }

    Election election() {
        return election;
    }

    /** The declaration, on the evening of the poll. */
    OffsetDateTime declared() {
        return election.pollDate().atTime(22, 0).atZone(LondonZone.ID).toOffsetDateTime();
    }

    Person nominated(String surname) {
        return stood(surname, OfficeHeld.NONE, Status.NOMINATED);
    }

    Person stood(String surname, OfficeHeld held, Status status) {
        return candidates.enter(
                election.id(),
                Role.CANDIDATE,
                null,
                new Details(
                        "Test",
                        surname,
                        null,
                        List.of(surname.toLowerCase(Locale.UK) + "@candidate.example"),
                        null,
                        null,
                        held),
                status,
                "spoc",
                "For a test");
    }

    void forget(InductionProcess process, Inductions inductions, PeriodProcess periods) {
        inductions.ofElection(election.id()).ifPresent(induction -> {
            process.cancel(induction, "The test has ended");
            for (String table : List.of(
                    "deputy_term",
                    "deputy_appointment",
                    "term_item",
                    "new_term_plan",
                    "handover",
                    "oath",
                    "oath_arrangement",
                    "commissioner_term",
                    "induction_result")) {
                delete(table, "induction_id", induction.id());
            }
            delete("induction", "id", induction.id());
        });
        delete("induction_programme", "election_id", election.id());
        PassingElections.forget(name, periods, database);
        policyFrom("timestamptz '" + policyFrom + "'");
    }

    /** Has the first version of the policy begun then; says since when it is in force. */
    private OffsetDateTime policyFrom(String moment) {
        sql("alter table office.policy_version disable trigger user");
        sql("update office.policy_version set valid_from = " + moment + " where number = 1");
        sql("alter table office.policy_version enable trigger user");
        return database.sql()
                .sql("select valid_from from office.policy_version where number = 1")
                .query(OffsetDateTime.class)
                .single();
    }

    private void delete(String table, String column, UUID id) {
        database.sql()
                .sql("delete from office." + table + " where " + column + " = ?")
                .param(id)
                .update();
    }

    private void sql(String statement) {
        database.sql().sql(statement).update();
    }
}
