package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.conduct.Ruling;
import org.evenhand.conduct.Rulings;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is not public goes with no answer unless the Chief Executive releases it. */
@EvenhandTest
class PaperSourceTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Documents documents;

    @Autowired
    Rulings rulings;

    private final String requester = "caller" + UUID.randomUUID() + "@papers.example";

    @Test
    @Rule({"Q14", "P14.2"})
    void aPaperThatIsNotPublicIsStoppedForTheChiefExecutive() {
        String reference = caseWithAPaper(SampleCall.triagedAs(ContactClass.INFORMATION, requester));
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, draft()))
                .hasMessageContaining("nobody has said that 001 plan.pdf is public");

        spoc.post(papers(reference) + "/1/source", Map.of("isPublic", "false"));
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, draft()))
                .hasMessageContaining("Chief Executive's to release (Q14)");
        assertThat(spoc.get(papers(reference)).body()).contains("Not public").doesNotContain("Release it");
        assertThat(spoc.post(papers(reference) + "/1/release", Map.of("reason", "I say so"))
                        .statusCode())
                .isEqualTo(403);

        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        var refused = chief.post(papers(reference) + "/1/release", Map.of("reason", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary").text())
                .contains("Say why it is released");
        chief.post(papers(reference) + "/1/release", Map.of("reason", "The panel will publish it tomorrow"));

        office.completes("spoc", "Draft answer", reference, draft());
        assertThat(office.openTasks(reference)).containsExactly("Approve answer");
        assertThat(register.decisions(id(reference)))
                .filteredOn(decision -> decision.kind().equals("Source of paper 001"))
                .extracting(decision -> decision.outcome() + " by " + decision.decidedBy())
                .containsExactly(
                        "Not public by spoc", "Not public, released by the Chief Executive by chief-executive");
    }

    @Test
    @Rule("Q14")
    void aPaperThatTurnsOutNotToBePublicStopsTheApproval() {
        String reference = caseWithAPaper(SampleCall.triagedAs(ContactClass.INFORMATION, requester));
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        spoc.post(papers(reference) + "/1/source", Map.of("isPublic", "true"));
        office.completes("spoc", "Draft answer", reference, draft());
        spoc.post(papers(reference) + "/1/source", Map.of("isPublic", "false"));

        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE")))
                .hasMessageContaining("001 plan.pdf is not public");
        assertThat(office.openTasks(reference)).containsExactly("Approve answer");
    }

    @Test
    @Rule("P14.3")
    void whoWorksInsideGetsNothingMoreWithoutTheReturningOfficersAdvice() {
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.INFORMATION, requester);
        triage.put("holdsOffice", "yes");
        triage.put("officeHeld", "Deputy commissioner");
        String reference = caseWithAPaper(triage);
        assertThat(register.contact(id(reference)).officeHeld()).isEqualTo("Deputy commissioner");
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        chief.post(papers(reference) + "/1/source", Map.of("isPublic", "false"));
        Ruling ruling = rulings.ask("Papers", "May the deputy have the plan?", null, null, "spoc");

        assertThat(chief.post(papers(reference) + "/1/release", release("")).statusCode())
                .isEqualTo(400);
        var unadvised = chief.post(papers(reference) + "/1/release", release(ruling.reference()));
        assertThat(unadvised.statusCode()).isEqualTo(400);
        assertThat(unadvised.body()).contains("nothing beyond what their post gives them");
        rulings.advise(ruling.id(), "They may, for every candidate gets it.", "chief-executive");
        assertThat(chief.post(papers(reference) + "/1/release", release(ruling.reference()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(chief.get(papers(reference)).body()).contains("released by the Chief Executive");
    }

    private String caseWithAPaper(Map<String, Object> triage) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        documents.add(id(reference), "plan.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    private Map<String, Object> draft() {
        return Map.of(
                "draftOutcome",
                "SUBMIT",
                "answerText",
                "It is 214.",
                "replyAddress",
                requester,
                "enclosedDocuments",
                "1");
    }

    private static Map<String, String> release(String ruling) {
        return Map.of("reason", "Every candidate gets it", "ruling", ruling);
    }

    private static String papers(String reference) {
        return "/desk/papers/" + reference;
    }

    private UUID id(String reference) {
        return register.find(reference).orElseThrow().id();
    }
}
