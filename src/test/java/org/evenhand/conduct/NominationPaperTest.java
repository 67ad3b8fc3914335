package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.conduct.nomination.NominationPaper;
import org.evenhand.conduct.nomination.NominationPapers;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer's name on a nomination paper is weighed; who asks beforehand is warned; nobody else gets to know. */
@EvenhandTest
class NominationPaperTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    NominationPapers papers;

    @Autowired
    HistoryService history;

    private final String name = "Colleague " + UUID.randomUUID();

    @Test
    @Rule({"P37", "P37.1"})
    void aNameThatWasFoundIsWeighedWithReasons() {
        String reference = raised("chief-constable", "OFFICER", "FOUND");
        assertThat(office.sees("chief-constable", "Weigh nomination", reference))
                .containsEntry("personShown", name)
                .containsEntry("circumstancesShown", "The paper of the second on the list");
        assertThatThrownBy(() -> office.completes(
                        "chief-constable",
                        "Weigh nomination",
                        reference,
                        Map.of("nominationFitting", "no", "nominationReasons", "In uniform on the doorstep")))
                .hasMessageContaining("say what follows from it");
        office.completes(
                "chief-constable",
                "Weigh nomination",
                reference,
                Map.of(
                        "nominationFitting", "no",
                        "nominationReasons", "Known to all as the officer of the place",
                        "nominationFollows", "A talk"));
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(mine(reference).state()).isEqualTo("Found not fitting");
        assertThat(mine(reference).weighedBy()).isEqualTo("chief-constable");
        assertThat(Jsoup.parse(StaffBrowser.signedIn(port, "chief-constable")
                                .get("/desk/nominations")
                                .body())
                        .select("article#" + reference)
                        .text())
                .contains(name, "Found not fitting", "Known to all", "A talk");
    }

    @Test
    @Rule({"P37.2", "T41"})
    void whoAsksBeforehandIsWarnedThatThePaperIsPublic() {
        String reference = raised("chief-constable", "OFFICER", "ASKED");
        assertThat(office.openTasks(reference)).containsExactly("Hand over caution");
        assertThat(office.sees("chief-constable", "Hand over caution", reference)
                        .get("cautionText"))
                .asString()
                .contains(
                        "The paper of the second on the list",
                        "Nomination papers are public",
                        "Think the consequences through",
                        "Your rights as a citizen remain yours");
        office.completes(
                "chief-constable", "Hand over caution", reference, Map.of("handedOver", "On Monday, by hand; no copy"));
        assertThat(mine(reference).state()).isEqualTo("Cautioned");
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    @Rule("P37")
    void eachAdviserEntersTheirOwnAndNoOther() {
        assertThatThrownBy(() -> raised("chief-executive", "OFFICER", "FOUND"))
                .hasMessageContaining("a matter for the Chief Constable");
        assertThatThrownBy(() -> raised("chief-constable", "OFFICE_STAFF", "FOUND"))
                .hasMessageContaining("a matter for the Chief Executive");
        String reference = raised("chief-executive", "OFFICE_STAFF", "FOUND");
        assertThat(office.groupsOf(office.open("Weigh nomination", reference))).containsExactly("chief-executive");
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
    @Rule("P37")
    void nobodyButTheAdviserSeesACase(String person) {
        String reference = raised("chief-constable", "OFFICER", "FOUND");
        String task = office.open("Weigh nomination", reference).getId();
        String instance = office.open("Weigh nomination", reference).getProcessInstanceId();

        StaffBrowser browser = StaffBrowser.signedIn(port, person);
        assertThat(browser.get("/desk/nominations").body()).doesNotContain(name, reference);
        assertThat(browser.get(StaffBrowser.ENGINE + "/task/" + task + "/form-variables")
                        .body())
                .doesNotContain(name);
        if (!person.equals("admin")) { // who looks after the engine sees that a process runs, and no more
            assertThat(browser.get(StaffBrowser.ENGINE + "/task/" + task).statusCode())
                    .isNotEqualTo(200);
            assertThat(browser.get(StaffBrowser.ENGINE + "/process-instance?processDefinitionKey=nomination-paper")
                            .body())
                    .isEqualTo("[]");
            assertThat(browser.get(StaffBrowser.ENGINE + "/process-instance/" + instance)
                            .statusCode())
                    .isNotEqualTo(200);
        }
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .noneMatch(value -> value.contains(name) || value.contains("OFFICER"));
    }

    private String raised(String by, String post, String occasion) {
        return office.starts(
                by,
                "nomination-paper",
                Map.of(
                        "personName", name,
                        "post", post,
                        "nominationOccasion", occasion,
                        "circumstances", "The paper of the second on the list"));
    }

    private NominationPaper mine(String reference) {
        return papers.weighedBy(List.of("chief-constable")).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
