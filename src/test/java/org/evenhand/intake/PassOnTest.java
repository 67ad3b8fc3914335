package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.OfficeVersion;
import org.evenhand.election.Offices;
import org.evenhand.election.Policies;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By which way requests come to the office, as its policy has it: who writes past it is told, and so is who is concerned. */
@EvenhandTest
class PassOnTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Policies policies;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();
    private final String officer = "officer" + mark + "@exampleshire.police.example";
    private final String way = "way" + mark + "@exampleshire.police.example";
    private OfficeVersion before;

    @BeforeEach
    void theForceHasAContact() {
        before = offices.current();
        Map<String, String> values = before.profile().filledIn();
        values.put(OfficeField.FORCE_CONTACT_EMAIL.key(), way);
        offices.change(new OfficeProfile(values), before.number(), "For this test", "chief-executive");
    }

    @AfterEach
    void asItWas() {
        offices.change(before.profile(), offices.current().number(), "End of the test", "chief-executive");
        policies.change(PRESET, Map.of(), "chief-executive", "End of the test " + mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORCE_SPOC_TO_OFFICE | true  | who tells this office                             | passed on likewise
            FORCE_FOI_UNIT       | false | even where you do not know what the request is for | alone is not for this office
            """)
    @Rule({"P10.2", "P10.3", "P10.7"})
    void whoWritesPastTheForcesOwnContactIsToldOfItOnceADay(String home, String fire, String words, String fireWords) {
        policies.change(PRESET, Map.of("spoc-home", home, "fire-in-scope", fire), "chief-executive", "Test " + mark);
        passOn(officer, "");
        passOn(officer, "");
        assertThat(lettersTo(officer))
                .singleElement()
                .asString()
                .contains("Please send requests to " + way, words, fireWords);

        passOn(way, "");
        assertThat(lettersTo(way)).as("the force's own contact knows").isEmpty();
    }

    @Test
    @Rule("P10.1")
    void whoPassesOnAnAnswerOfTheForceIsToldThatNobodyElseAnswers() {
        policies.change(PRESET, Map.of("spoc-home", "OPCC_ELECTION_MAILBOX"), "chief-executive", "Test " + mark);
        passOn("silent" + officer, "");
        assertThat(lettersTo("silent" + officer)).isEmpty();

        passOn(officer, "There were 900.");
        assertThat(lettersTo(officer))
                .singleElement()
                .asString()
                .contains("does not answer it", "Please send requests to " + Postman.SPOC);
    }

    @Test
    @Rule({"P10.4", "P10.5"})
    void thoseWhomItConcernsReadTheReferenceAndNoName() {
        policies.change(PRESET, Map.of("spoc-home", "FORCE_FOI_UNIT"), "chief-executive", "Test " + mark);
        String requester = "guest" + mark + "@passon.example";
        String reference = office.logs("spoc", SampleCall.from(requester));
        office.completes("spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.MEETING, requester));

        List<String> letters = jdbc.sql("select body from office.outbox where business_key like ?")
                .param("contact-notice " + reference + " %")
                .query(String.class)
                .list();
        assertThat(letters)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(letter -> assertThat(letter)
                        .contains(reference, "Individual meeting")
                        .doesNotContain(requester, "Alex Caller"));
        assertThat(register.decisions(register.find(reference).orElseThrow().id()))
                .filteredOn(decision -> decision.kind().equals("Colleagues told"))
                .singleElement()
                .extracting(Decision::outcome, Decision::rules)
                .containsExactly("chief-officer, communications", "P10.4");
    }

    @ParameterizedTest
    @CsvSource({"OPCC_GENERAL, policy-lead", "FORCE_FOI_UNIT, foi-officer", "OPCC_ELECTION_MAILBOX, spoc"})
    @Rule("P09.4")
    void theAnswerIsDraftedByWhomThePolicyNames(String home, String owner) {
        policies.change(PRESET, Map.of("spoc-home", home), "chief-executive", "Test " + mark);
        String requester = "asker" + mark + "@passon.example";
        String reference = office.logs("spoc", SampleCall.from(requester));
        office.completes(
                "spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.INFORMATION, requester));
        assertThat(office.groupsOf(office.open("Draft answer", reference))).containsExactly(owner);
    }

    private void passOn(String by, String answer) {
        String candidate = "jo" + UUID.randomUUID() + "@passon.example";
        postman.leave(WrittenMail.from("A Colleague <" + by + ">")
                .subject("FW: Figures")
                .text(answered(answer, candidate) + "-----Original Message-----\nFrom: Jo Candidate <" + candidate
                        + ">\nSent: 27 February 2026 09:30\nTo: Chief Constable <chief@exampleshire.police.example>\n"
                        + "Subject: Figures\n\nHow many burglaries were there?\n")
                .bytes());
        postman.fetch();
        office.runJobs();
        assertThat(entered.onlyOneFrom(candidate).subject()).isEqualTo("Figures");
    }

    /** What the force said to the candidate before anyone passed it on; nothing where it said nothing. */
    private static String answered(String answer, String candidate) {
        return answer.isEmpty()
                ? ""
                : "From: Clerk <clerk@exampleshire.police.example>\nSent: 28 February 2026 09:30\nTo: Jo Candidate <"
                        + candidate + ">\nSubject: RE: Figures\n\n" + answer + "\n\n";
    }

    private List<String> lettersTo(String recipient) {
        return jdbc.sql("select body from office.outbox where recipient = ? and template = 'pass-on'")
                .param(recipient)
                .query(String.class)
                .list();
    }
}
