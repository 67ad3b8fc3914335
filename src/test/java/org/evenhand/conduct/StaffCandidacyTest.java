package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody in the office or the force wishes to stand: advised in confidence, and nobody else gets to know. */
@EvenhandTest
class StaffCandidacyTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    StaffCandidacies candidacies;

    @Autowired
    HistoryService history;

    private final String name = "Colleague " + UUID.randomUUID();

    @Test
    @Rule({"P35.3", "P35.4", "P35.7", "P35.8", "T37", "R4"})
    void whoWishesToStandIsAdvisedAndTheResignationIsFollowedUp() {
        String reference = declared("chief-executive", "OFFICE_STAFF", "STAND");
        assertThat(office.sees("chief-executive", "Advise on candidacy", reference))
                .containsEntry("personShown", name)
                .containsEntry("ruleShown", "They may stand only after resigning.")
                .hasEntrySatisfying(
                        "resignByShown", day -> assertThat(String.valueOf(day)).contains("19 "));
        advise("chief-executive", reference, null);
        assertThat(office.sees("chief-executive", "Hand over advice", reference).get("adviceNote"))
                .asString()
                .contains(
                        "Staff of the office",
                        "resign",
                        "No contact with candidates",
                        "say so every time",
                        "talk this over");
        office.completes("chief-executive", "Hand over advice", reference, Map.of("handedOver", "On Monday, by hand"));

        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        "Record resignation",
                        reference,
                        Map.of("resignationOutcome", "NOT_RESIGNED")))
                .hasMessageContaining("nobody stands who has not resigned");
        office.completes("chief-executive", "Record resignation", reference, Map.of("resignationOutcome", "RESIGNED"));
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(mine("chief-executive", reference))
                .returns(StaffCandidacy.Outcome.RESIGNED, StaffCandidacy::outcome)
                .returns("No contact with candidates", StaffCandidacy::rationale)
                .returns("chief-executive", StaffCandidacy::advisedBy);
    }

    @Test
    @Rule({"P35.5", "P35.6", "P35.8"})
    void whoStaysInPostStaysOnConditions() {
        String reference = declared("chief-executive", "DEPUTY", "SUPPORT");
        assertThatThrownBy(() -> advise("chief-executive", reference, null))
                .hasMessageContaining("on which conditions they stay in post");
        advise("chief-executive", reference, "No press work");
        assertThat(office.sees("chief-executive", "Hand over advice", reference).get("adviceNote"))
                .asString()
                .contains("On what you stay in office", "No press work");
        office.completes("chief-executive", "Hand over advice", reference, Map.of("handedOver", "In my office"));
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    @Rule("P35")
    void onlyTheAdviserOfThePostEntersACase() {
        assertThatThrownBy(() -> declared("chief-executive", "OFFICER", "STAND"))
                .hasMessageContaining("advised by the Chief Constable");
        assertThatThrownBy(() -> declared("chief-constable", "DEPUTY", "SUPPORT"))
                .hasMessageContaining("advised by the Chief Executive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoc",
                "policy-lead",
                "chief-executive",
                "chief-officer",
                "foi-officer",
                "communications",
                "manager",
                "commissioner",
                "admin"
            })
    @Rule("P35")
    void nobodyButTheAdviserSeesACase(String person) {
        String reference = declared("chief-constable", "OFFICER", "STAND");
        StaffBrowser browser = StaffBrowser.signedIn(port, person);
        assertThat(browser.get("/desk/candidacies").body()).doesNotContain(name, reference);
        InConfidence.hidden(person, browser, office.open("Advise on candidacy", reference), name);
        if (!person.equals("admin")) {
            assertThat(browser.get(StaffBrowser.ENGINE + "/process-instance?processDefinitionKey=staff-candidacy")
                            .body())
                    .isEqualTo("[]");
        }
    }

    @Test
    @Rule("P35")
    void theAdviserReadsTheirCasesOnTheDeskAndTheEngineKeepsNothingOfThePerson() {
        String reference = declared("chief-constable", "OFFICER", "STAND");
        assertThat(Jsoup.parse(StaffBrowser.signedIn(port, "chief-constable")
                                .get("/desk/candidacies")
                                .body())
                        .select("article#" + reference)
                        .text())
                .contains(name, "Police officer or special constable", "To stand");

        String instance = office.open("Advise on candidacy", reference).getProcessInstanceId();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(variable -> variable.getName() + "=" + variable.getValue())
                .noneMatch(variable -> variable.contains("OFFICER") || variable.contains(name));
        assertThat(history.createHistoricDecisionInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    private String declared(String by, String post, String wish) {
        return office.starts(
                by,
                "staff-candidacy",
                Map.of(
                        "personName", name,
                        "post", post,
                        "postListed", "no",
                        "wish", wish,
                        "intention", "Means to declare in spring"));
    }

    private void advise(String by, String reference, @Nullable String conditions) {
        Map<String, Object> advice = new HashMap<>(Map.of(
                "conflictWeighed",
                "None: no candidate has to do with the post",
                "rationale",
                "No contact with candidates"));
        if (conditions != null) {
            advice.put("conditions", conditions);
        }
        office.completes(by, "Advise on candidacy", reference, advice);
    }

    private StaffCandidacy mine(String group, String reference) {
        return candidacies.advisedBy(List.of(group)).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
