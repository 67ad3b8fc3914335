package org.evenhand.imagery;

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
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Periods;
import org.evenhand.election.Policies;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request to film: refused by the rule where one forbids it, and else only with everyone's consent. */
@EvenhandTest
@Rule({"P25", "P25.1", "P25.2", "P25.4", "P25.5", "P26", "P26.1"})
class FilmingTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Filmings filmings;

    @Autowired
    FilmingWithdrawals withdrawals;

    @Autowired
    Policies policies;

    @Autowired
    Elections elections;

    @Autowired
    Periods periods;

    @Autowired
    PeriodProcess process;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    Clock clock;

    private final String requester = "crew" + UUID.randomUUID() + "@film.example";
    private boolean changed;

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({"Q17", "T25"})
    void inThePeriodUnderTheBanTheRuleRefusesAndNobodyCanAllowIt() {
        String reference = triaged();
        var passing = new PassingElections(elections, process, behind, clock);
        passing.pollIn(1);
        try {
            assertThat(periods.now().restricted()).isTrue();
            assertThat(office.sees("spoc", "Assess filming", reference))
                    .containsEntry("periodShown", "In the pre-election period");
            office.completes("spoc", "Assess filming", reference, answers(Map.of()));
        } finally {
            passing.forget();
        }
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(letter(reference, "T25-refused").body())
                .contains("In the pre-election period, where the policy bans it, it is refused", "E07.2", "000:18");
        Contact contact = contact(reference);
        assertThat(filmings.of(contact.id()).decidedBy()).isEqualTo(Decision.BY_RULE);
        assertThat(contact.informationProvided()).startsWith("Refused. In the pre-election period");
        assertThatThrownBy(() ->
                        filmings.decide(contact.id(), Advice.REFUSE, true, "None", null, "None", "chief-executive"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("a rule stands against it");
    }

    @Test
    void beforeThePeriodEveryoneIsAskedAndThenItIsDecided() {
        String reference = assessed(Map.of());
        assertThat(office.openTasks(reference)).containsExactly("Ask for consent");
        assertThat(office.sees("spoc", "Ask for consent", reference).get("consentText"))
                .asString()
                .contains("They may refuse", "The square");
        consents(reference, "yes");

        assertThat(office.sees("chief-executive", "Decide filming", reference))
                .containsEntry("adviceShown", "It is allowed.");
        office.completes(
                "chief-executive",
                "Decide filming",
                reference,
                Map.of("filmingDecision", "allow", "conditions", "Only outside"));
        assertThat(letter(reference, "T25-allowed").body()).contains("Only outside", "may take their consent back");
        Contact contact = contact(reference);
        assertThat(contact.informationProvided()).isEqualTo("Allowed. Conditions: Only outside");

        filmings.withdrawConsent(contact.id(), "spoc");
        filmings.withdrawConsent(contact.id(), "spoc");
        assertThat(outbox.of(contact.id()))
                .extracting(SentLetter::template)
                .filteredOn("T25-consent-withdrawn"::equals)
                .hasSize(1);
        assertThat(filmings.of(contact.id()).stands()).isFalse();
    }

    @Test
    @Rule("E07.1")
    void oneRefusalIsEnough() {
        String reference = assessed(Map.of());
        consents(reference, "no");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(letter(reference, "T25-refused").body()).contains("E07.1").doesNotContain("Sergeant");
    }

    @Test
    @Rule({"E07.4", "P26.2"})
    void aStatementIsKeptApartFromOfficers() {
        String reference = assessed(Map.of("statementsMixed", "yes"));
        consents(reference, "yes");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Decide filming", reference, Map.of("filmingDecision", "allow")))
                .hasMessageContaining("how statement and officers are kept apart");
        office.completes(
                "chief-executive",
                "Decide filming",
                reference,
                Map.of("filmingDecision", "allow", "conditions", "The statement is filmed elsewhere"));
        assertThat(letter(reference, "T25-allowed").body()).contains("filmed elsewhere");
    }

    @Test
    void whatNoRuleAllowsCannotBeAllowed() {
        String reference = assessed(Map.of("newsUse", "no", "campaignUse", "yes"));
        consents(reference, "yes");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Decide filming", reference, Map.of("filmingDecision", "allow")))
                .hasMessageContaining("No rule allows it");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Decide filming", reference, Map.of("filmingDecision", "refuse")))
                .hasMessageContaining("give the reason");
        office.completes(
                "chief-executive",
                "Decide filming",
                reference,
                Map.of("filmingDecision", "refuse", "decisionReason", "It is for a campaign"));
        assertThat(letter(reference, "T25-refused").body()).contains("It is for a campaign");
    }

    @Test
    @Rule("E07.6")
    void caseByCaseChiefOfficersAndCommunicationsDecide() {
        policies.change(
                PRESET, Map.of("photo-in-pep", "CASE_BY_CASE"), "chief-executive", "For the test " + UUID.randomUUID());
        changed = true;
        String reference = assessed(Map.of("newsUse", "no"));
        consents(reference, "yes");
        office.completes("communications", "Decide filming", reference, Map.of("filmingDecision", "allow"));
        assertThat(filmings.of(contact(reference).id()).decidedBy()).isEqualTo("communications");
    }

    @Test
    @Rule({"Q01", "E03.1", "E03.2"})
    void anEssentialTestRefusesOrTakesItToTheChiefExecutive() {
        String refused = assessed(Map.of("testInfluences", "yes"));
        assertThat(office.openTasks(refused)).containsExactly("Redact entry");
        assertThat(letter(refused, "T25-refused").body())
                .contains("What is likely to influence the result is refused.", "000:5d");
        assertThat(filmings.of(contact(refused).id()).decidedBy()).isEqualTo(Decision.BY_RULE);

        policies.change(
                PRESET, Map.of("photo-in-pep", "CASE_BY_CASE"), "chief-executive", "For the test " + UUID.randomUUID());
        changed = true;
        String shared = assessed(Map.of("testFavours", "yes", "testReason", "Each candidate may film there"));
        consents(shared, "yes");
        assertThat(office.groupsOf(office.open("Decide filming", shared))).containsExactly("chief-executive");
        assertThat(office.sees("chief-executive", "Decide filming", shared))
                .containsEntry(
                        "essentialTestsShown", "Yes: favours somebody, or seems to\nEach candidate may film there");
    }

    @Test
    @Rule("P26.1")
    void aRequestWithdrawnEndsWhereItIsAndEveryoneIsTold() {
        String reference = assessed(Map.of());
        UUID contact = contact(reference).id();
        withdrawals.withdraw(contact, "They wrote so", "spoc");
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(letter(reference, "filming-called-off").body()).contains("every consent given for it, has ended");
        assertThat(toldInOffice(reference)).contains("chief-executive@staff.opcc.example");
        assertThat(contact(reference).informationProvided()).startsWith("Withdrawn by the requester");
        assertThatThrownBy(() -> withdrawals.withdraw(contact, "Again", "spoc"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("withdrawn already");
    }

    @Test
    @Rule("P26.1")
    void whatWasAllowedEndsWithTheConsentsForItAndWhatWasRefusedCannotBeWithdrawn() {
        String allowed = assessed(Map.of());
        consents(allowed, "yes");
        office.completes(
                "chief-executive",
                "Decide filming",
                allowed,
                Map.of("filmingDecision", "allow", "conditions", "Only outside"));
        UUID contact = contact(allowed).id();
        withdrawals.withdraw(contact, "They wrote so", "spoc");
        assertThat(filmings.of(contact).stands()).isFalse();
        assertThat(letter(allowed, "filming-called-off").recipient()).isEqualTo(requester);
        assertThat(register.decisions(contact))
                .filteredOn(decision -> decision.kind().equals("Consent to be filmed"))
                .extracting(Decision::outcome)
                .contains("Ended with the request");
        assertThat(contact(allowed).informationProvided()).isEqualTo("Allowed, and withdrawn by the requester.");

        String refused = assessed(Map.of());
        consents(refused, "no");
        assertThatThrownBy(() -> withdrawals.withdraw(contact(refused).id(), "They wrote so", "spoc"))
                .hasMessageContaining("was refused");
        assertThat(outbox.of(contact(refused).id()))
                .extracting(SentLetter::template)
                .doesNotContain("filming-called-off");
    }

    private List<String> toldInOffice(String reference) {
        return behind.sql()
                .sql(
                        "select recipient from office.outbox where template = 'filming-called-off' and business_key like ?")
                .param("%" + reference + "%")
                .query(String.class)
                .list();
    }

    private void consents(String reference, String answer) {
        office.completes(
                "spoc",
                "Ask for consent",
                reference,
                Map.of("peopleAsked", "Sergeant 4711", "everyoneContent", answer));
    }

    private String assessed(Map<String, Object> unlike) {
        String reference = triaged();
        office.completes("spoc", "Assess filming", reference, answers(unlike));
        return reference;
    }

    private String triaged() {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.FILMING, requester);
        triage.put("informationSought", "May we film? " + UUID.randomUUID());
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    /** News before the period, against which nothing stands, save what is unlike it. */
    private static Map<String, Object> answers(Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "filming", "The square at noon",
                "filmingUse", "Evening news",
                "peopleToShow", "Two officers",
                "newsUse", "yes",
                "campaignUse", "no",
                "staffShown", "no",
                "statementsMixed", "no",
                "materialWanted", "no",
                "useVerified", "no"));
        form.putAll(unlike);
        return form;
    }

    private SentLetter letter(String reference, String template) {
        List<SentLetter> letters = outbox.of(contact(reference).id());
        return letters.stream()
                .filter(letter -> letter.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }
}
