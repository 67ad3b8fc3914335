package org.evenhand.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Policies;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.RequesterRole;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Enquiries, claims and comments by the people who deal with them, and corrections that are not taken. */
@EvenhandTest
@Rule({"P28", "P28.1", "P28.2", "P28.4"})
class MediaTest {

    private static final String PRESET = "cambridgeshire-2020";
    private static final Map<String, Object> APPROVED = Map.of("correctionDecision", "approve");

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    MediaClaims claims;

    @Autowired
    Outbox outbox;

    @Autowired
    Policies policies;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    private final String reporter = "reporter" + UUID.randomUUID() + "@media.example";
    private boolean changed;

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({"T31", "T32", "E02.7"})
    void aPressEnquiryThatCameByItselfIsAnsweredWithTheFacts() {
        String reference = office.logs("spoc", SampleCall.from(reporter));
        office.completes("spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.MEDIA, reporter));
        assertThat(letters(reference, "T31"))
                .extracting(SentLetter::recipient)
                .containsExactlyInAnyOrder(
                        DemoPeople.address(OfficeGroup.COMMUNICATIONS), DemoPeople.address(OfficeGroup.POLICY_LEAD));
        String name = String.valueOf(contact(reference).requesterName());
        assertThat(letters(reference, "T31").get(0).subject())
                .endsWith("media enquiry from Not known")
                .doesNotContain(reporter, name);
        assertThat(claims.open())
                .filteredOn(claim -> claim.reference().equals(reference))
                .extracting(MediaClaim::outlet)
                .as("on the board")
                .containsExactly("Not known");
        assessed(reference, Map.of("mediaKind", "QUESTION", "factuallyWrong", "no"));
        drafted(reference, Map.of());
        assertThat(office.sees("chief-executive", "Approve correction", reference)
                        .get("letterShown"))
                .asString()
                .contains("To: " + reporter, "There were 1,204 officers.", "Workforce statistics", "Chief Executive");
        office.completes("chief-executive", "Approve correction", reference, APPROVED);
        assertThat(letters(reference, "T32")).hasSize(1);
        office.completes(
                "communications", "Post correction", reference, Map.of("postedWhere", "https://office.example/facts"));
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(contact(reference).informationProvided())
                .isEqualTo("There were 1,204 officers.\n\nSource: Workforce statistics");
        assertThat(decisions(reference)).contains("Published: https://office.example/facts");
    }

    @Test
    @Rule({"T31", "P28.3", "E09.2", "C12"})
    void aCommentThatInterpretsIsLeftAndLogged() {
        String reference = logged(Map.of());
        assertThat(letters(reference, "T31").get(0).body()).contains("The Evening Example", "They do nothing");
        assertThat(contact(reference))
                .as("nobody asked, and yet it is on record")
                .returns(ContactClass.MEDIA, Contact::contactClass)
                .returns(RequesterRole.PUBLIC, Contact::requesterRole);
        assessed(reference, Map.of("factuallyWrong", "no", "personalInterpretation", "yes"));
        assertThat(letters(reference, "T32")).isEmpty();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "NOT_FOR_PUBLICATION", "notForPublicationReason", "Nothing was said"));
        assertThat(contact(reference).closedAt()).isNotNull();
        assertThat(contact(reference).informationProvided()).startsWith("Left unanswered");
    }

    @Test
    @Rule("Q15")
    void aCorrectionThatNamesAttacksOrDoesMoreIsRefused() {
        String reference = logged(Map.of());
        assessed(reference, Map.of());
        assertThatThrownBy(() -> drafted(reference, Map.of("correctionWording", "What Clematis says is wrong.")))
                .hasMessageContaining("names no person and no party")
                .hasMessageContaining("Clematis");
        assertThatThrownBy(() -> drafted(reference, Map.of("attacksNobody", "no")))
                .hasMessageContaining("attacks no person and no position");
        assertThatThrownBy(() -> drafted(reference, Map.of("correctsOnly", "no")))
                .hasMessageContaining("says what is right and no more");
        assertThatThrownBy(() -> drafted(reference, Map.of("neutralTone", "no")))
                .hasMessageContaining("neutral in tone");
        assertThat(office.openTasks(reference)).containsExactly("Draft correction");
    }

    @Test
    @Rule("P28.5")
    void inThePeriodFactsArePutRightAndNothingThatSways() {
        String reference = logged(Map.of());
        var passing = new PassingElections(elections, periods, behind, clock);
        passing.pollIn(1);
        try {
            assertThat(office.sees("communications", "Assess claim", reference).get("periodShown"))
                    .asString()
                    .startsWith("In the pre-election period");
            assessed(reference, Map.of());
            assertThatThrownBy(() -> drafted(reference, Map.of("correctionSways", "yes")))
                    .hasMessageContaining("in the pre-election period nothing goes out");
            drafted(reference, Map.of());
            office.completes("chief-executive", "Approve correction", reference, APPROVED);
            assertThat(office.openTasks(reference)).containsExactly("Post correction");
        } finally {
            passing.forget();
            events.publishEvent(new DatesChanged("End of the test", "spoc"));
        }
    }

    @Test
    @Rule("S27")
    void thePolicySaysWhoApproves() {
        policies.change(
                PRESET, Map.of("correction-author", "FORCE"), "chief-executive", "For the test " + UUID.randomUUID());
        changed = true;
        String reference = logged(Map.of());
        assessed(reference, Map.of());
        drafted(reference, Map.of());
        assertThat(office.sees("chief-constable", "Approve correction", reference)
                        .get("letterShown"))
                .asString()
                .contains("The force");
        office.completes("chief-constable", "Approve correction", reference, APPROVED);
        assertThat(claims.of(contact(reference).id()).approvedBy()).isEqualTo("chief-constable");
    }

    @Test
    void theDrafterDoesNotApproveAndTheApproverMayReturnOrLeaveIt() {
        String reference = logged(Map.of());
        assessed(reference, Map.of());
        drafted(reference, Map.of());
        UUID contact = contact(reference).id();
        assertThatThrownBy(() -> claims.approve(contact, "communications"))
                .hasMessageContaining("another person must approve");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Approve correction", reference, Map.of("correctionDecision", "return")))
                .hasMessageContaining("give the reason");
        office.completes(
                "chief-executive",
                "Approve correction",
                reference,
                Map.of("correctionDecision", "return", "decisionReason", "Shorter"));
        assertThat(office.sees("communications", "Draft correction", reference))
                .containsEntry("returnReasonShown", "Shorter");
        drafted(reference, Map.of("correctionWording", "There were 1,204."));
        office.completes(
                "chief-executive",
                "Approve correction",
                reference,
                Map.of("correctionDecision", "leave", "decisionReason", "It was taken back"));
        assertThat(claims.of(contact).outcome()).isEqualTo(MediaClaim.Outcome.LEFT);
        assertThat(letters(reference, "T32")).isEmpty();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    void whatLiesAheadWasNotSeenAndAPastDeadlineIsNone() {
        assertThatThrownBy(() -> logged(Map.of("contactedAt", "2199-01-01T09:00")))
                .hasMessageContaining("this lies in the future");
        assertThatThrownBy(() -> logged(Map.of("mediaDeadline", "2020-01-01T09:00")))
                .hasMessageContaining("this is past");
        String reference = logged(Map.of("mediaDeadline", "2199-01-01T09:00"));
        assertThat(letters(reference, "T31").get(0).body()).contains("1 January 2199 09:00");
        String inSummer = logged(Map.of("mediaDeadline", "2199-07-01T09:00"));
        assertThat(letters(inSummer, "T31").get(0).body())
                .as("by the office's clock")
                .contains("1 July 2199 09:00");
    }

    private String logged(Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "mediaKind", "COMMENT",
                "mediaOutlet", "The Evening Example",
                "contactMethod", "WEB_FORM",
                "contactedAt", "2026-03-02T09:30",
                "informationSought", "They do nothing " + UUID.randomUUID()));
        form.putAll(unlike);
        return office.starts("communications", "media-response", form);
    }

    private void assessed(String reference, Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "mediaKind", "COMMENT",
                "claimText", "That there are no officers.",
                "factText", "There were 1,204 officers.",
                "factSource", "Workforce statistics",
                "factuallyWrong", "yes",
                "confusionHarms", "no",
                "personalInterpretation", "no"));
        form.putAll(unlike);
        office.completes("communications", "Assess claim", reference, form);
    }

    private void drafted(String reference, Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "correctionWording", "There were 1,204 officers.",
                "correctsOnly", "yes",
                "attacksNobody", "yes",
                "neutralTone", "yes",
                "correctionSways", "no"));
        form.putAll(unlike);
        office.completes("communications", "Draft correction", reference, form);
    }

    private List<String> decisions(String reference) {
        return register.decisions(contact(reference).id()).stream()
                .map(decision -> decision.outcome() + ": " + decision.reason())
                .toList();
    }

    private List<SentLetter> letters(String reference, String template) {
        return outbox.of(contact(reference).id()).stream()
                .filter(letter -> letter.template().equals(template))
                .toList();
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }
}
