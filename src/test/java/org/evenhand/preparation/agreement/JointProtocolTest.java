package org.evenhand.preparation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Offices;
import org.evenhand.election.Policies;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.protocol.Rule;
import org.evenhand.site.DayWords;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The joint protocol from its first draft to its review, by those who work on it. */
@EvenhandTest
@Rule("P02")
class JointProtocolTest {

    private static final String PARO = "paro@protocol.example";
    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    JointProtocols protocols;

    @Autowired
    ProtocolDrafts drafts;

    @Autowired
    ProtocolSignatures signatures;

    @Autowired
    ProtocolCirculation circulation;

    @Autowired
    Offices offices;

    @Autowired
    Policies policies;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestRestTemplate web;

    @Autowired
    PublishedProtocols publishedProtocols;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("published")
    JdbcClient published;

    private @Nullable OfficeProfile profile;
    private boolean changed;
    private @Nullable String reference;

    /** A version in the making would stand in the way of the next. */
    @AfterEach
    void finish() {
        if (reference != null) {
            ProtocolWork work = new ProtocolWork(office);
            for (String task : office.openTasks(reference)) {
                switch (task) {
                    case "Draft protocol" -> work.drafts(reference, ProtocolWork.TEXT);
                    case "Record protocol advice" -> work.hearsNoAdvice(reference);
                    default -> {}
                }
            }
            if (office.openTasks(reference).contains("Record protocol advice")) {
                work.hearsNoAdvice(reference);
            }
            if (office.openTasks(reference).contains("Sign protocol")) {
                work.sign(reference);
            }
        }
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "The test is over");
        }
        OfficeProfile before = profile;
        if (before != null) {
            offices.change(before, offices.current().number(), "The test is over", "chief-executive");
        }
    }

    @Test
    @Rule({"P02.1", "P02.2", "P02.4", "T34", "U7"})
    void aProtocolGoesFromItsDraftToEveryoneWhoWorksByIt() {
        returningOfficerIsKnown();
        String key = begin("police");
        int edition = edition(key);
        office.completes("policy-lead", "Draft protocol", key, ProtocolWork.draft(ProtocolWork.TEXT));
        assertThat(lettersTo(PARO, key)).containsExactly("protocol-advice");
        assertThat(office.sees("spoc", "Record protocol advice", key))
                .containsEntry("askedShown", "By mail to " + PARO);
        assertThatThrownBy(
                        () -> office.completes("spoc", "Record protocol advice", key, Map.of("adviceOutcome", "GIVEN")))
                .hasMessageContaining("P02.4");
        office.completes(
                "spoc",
                "Record protocol advice",
                key,
                Map.of("adviceOutcome", "GIVEN", "adviceWords", "Name the deadline"));
        assertThat(office.sees("chief-executive", "Sign protocol", key))
                .containsEntry("adviceShown", "Advice was given: Name the deadline")
                .containsEntry("draftShown", "Version " + edition + ", draft 1");

        assertThatThrownBy(
                        () -> office.completes("chief-executive", "Sign protocol", key, Map.of("signature", "return")))
                .hasMessageContaining("say what is to be changed");
        office.completes("chief-executive", "Sign protocol", key, ProtocolWork.signature("C. Executive"));
        assertThatThrownBy(() -> protocols.issue(edition)).hasMessageContaining("CHIEF_CONSTABLE");
        office.completes(
                "chief-constable", "Countersign protocol", key, ProtocolWork.returned("Say who answers at night"));

        assertThat(office.sees("spoc", "Draft protocol", key))
                .containsEntry("returnShown", "Chief Constable: Say who answers at night")
                .containsEntry("coversPack", "2 Pack and event");
        new ProtocolWork(office).drafts(key, ProtocolWork.TEXT + "\n\nAt night the duty officer answers.");
        assertThat(lettersTo(PARO, key)).as("advice is asked for once").hasSize(1);
        assertThat(signatures.of(edition))
                .as("a signature belongs to the draft that was signed")
                .isEmpty();
        new ProtocolWork(office).sign(key);

        JointProtocol protocol = protocols.inForce().orElseThrow();
        assertThat(protocol.edition()).isEqualTo(edition);
        assertThat(protocol.reviewOn()).isEqualTo(LocalDate.now().plusYears(1));
        assertThat(lettersTo(PARO, key)).containsExactlyInAnyOrder("protocol-advice", "T34");
        for (OfficeGroup group : List.of(OfficeGroup.CHIEF_CONSTABLE, OfficeGroup.COMMISSIONER, OfficeGroup.MANAGER)) {
            assertThat(lettersTo(colleagues.addressesOf(group).get(0), key)).containsExactly("T34");
        }
        int sent = sentAbout(key);
        circulation.circulate(edition);
        assertThat(sentAbout(key)).as("nobody has it twice").isEqualTo(sent);
        assertThat(page("/joint-protocol"))
                .contains("At night the duty officer answers.", "C. Executive, Chief Executive", "<h2", "<li>")
                .doesNotContain("# 1");
    }

    @Test
    void everyoneReadsWhatWasSignedAndNothingOfADraft() {
        String key = begin("police");
        int edition = edition(key);
        ProtocolWork work = new ProtocolWork(office);
        work.drafts(key, ProtocolWork.TEXT + "\n\nAs the first draft had it.");
        assertThat(page("/joint-protocol")).doesNotContain("As the first draft had it.");
        assertThat(status("/joint-protocol/" + edition)).isEqualTo(404);
        work.hearsNoAdvice(key);
        office.completes("chief-executive", "Sign protocol", key, ProtocolWork.returned("Not so"));
        work.drafts(key, ProtocolWork.TEXT + "\n\nAs it was signed.");
        work.sign(key);
        assertThat(page("/joint-protocol")).contains("As it was signed.").doesNotContain("As the first draft had it.");

        jdbc.sql("update office.joint_protocol_draft set text = 'Written over' where edition = ?")
                .param(edition)
                .update();
        protocols.issue(edition);
        assertThat(published
                        .sql("select text from published.joint_protocol where edition = ?")
                        .param(edition)
                        .query(String.class)
                        .list())
                .as("what the office does with its own does not reach what is published")
                .containsExactly(ProtocolWork.TEXT + "\n\nAs it was signed.");
        assertThat(page("/joint-protocol/" + edition)).contains("As it was signed.", "C. Constable, Chief Constable");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    @Rule("P02.1")
    void aDraftThatLeavesOutASubjectIsRefusedNamingIt(Subject subject) {
        Map<Subject, String> places = new HashMap<>();
        for (Subject each : Subject.values()) {
            places.put(each, "1 Point of contact");
        }
        LocalDate review = LocalDate.now().plusYears(1);
        places.remove(subject);
        assertThatThrownBy(() -> drafts.draft(0, ProtocolWork.TEXT, review, places, "spoc"))
                .hasMessageContaining("P02.1")
                .extracting("field")
                .isEqualTo(subject.field());
        places.put(subject, "Chapter nine");
        assertThatThrownBy(() -> drafts.draft(0, ProtocolWork.TEXT, review, places, "spoc"))
                .hasMessageContaining("not in the text")
                .extracting("field")
                .isEqualTo(subject.field());
    }

    @Test
    @Rule({"P02.1", "P02.2"})
    void theFormNamesTheSubjectAndADayThatIsOver() {
        String key = begin("police");
        Map<String, Object> draft = ProtocolWork.draft(ProtocolWork.TEXT);
        draft.remove("coversLiaison");
        assertThatThrownBy(() -> office.completes("spoc", "Draft protocol", key, draft))
                .hasMessageContaining("“Regular contact between office and force”: say where");
        Map<String, Object> late = ProtocolWork.draft(ProtocolWork.TEXT);
        late.put("reviewOn", LocalDate.now().toString());
        assertThatThrownBy(() -> office.completes("spoc", "Draft protocol", key, late))
                .hasMessageContaining("still to come");
        assertThatThrownBy(() -> office.starts("spoc", "joint-protocol", Map.of("protocolVariant", "police")))
                .hasMessageContaining("is in the making");
    }

    @Test
    @Rule({"P02.2", "P02.3"})
    void withFireTheChiefFireOfficerSignsAsWell() {
        assertThatThrownBy(() -> begin("police-and-fire")).hasMessageContaining("P02.3");
        policies.change(PRESET, Map.of("fire-in-scope", "true"), "chief-executive", "For the test");
        changed = true;
        String key = begin("police-and-fire");
        int edition = edition(key);
        new ProtocolWork(office).drafts(key, ProtocolWork.TEXT);
        assertThat(office.sees("spoc", "Record protocol advice", key).get("askedShown"))
                .asString()
                .startsWith("Not by mail");
        new ProtocolWork(office).hearsNoAdvice(key);
        new ProtocolWork(office).sign(key);
        assertThat(signatures.missing(edition)).containsExactly(Signatory.CHIEF_FIRE_OFFICER);
        assertThatThrownBy(() -> protocols.issue(edition)).hasMessageContaining("P02.2");
        assertThatThrownBy(
                        () -> office.completes("spoc", "Record fire signature", key, ProtocolWork.signature("C. Fire")))
                .hasMessageContaining("signed copy");
        Map<String, Object> signed = new HashMap<>(ProtocolWork.signature("C. Fire"));
        signed.put("signedCopy", "Safe, folder 4");
        office.completes("spoc", "Record fire signature", key, signed);
        assertThat(protocols.inForce().orElseThrow().withFire()).isTrue();
        assertThat(page("/joint-protocol?lang=cy")).contains("C. Fire, Prif Swyddog Tân", "lang=\"en\"");
    }

    @Test
    @Rule("P02.2")
    void nobodySignsForTwo() {
        String key = begin("police");
        int edition = edition(key);
        new ProtocolWork(office).drafts(key, ProtocolWork.TEXT);
        signatures.sign(edition, Signatory.CHIEF_CONSTABLE, "Both", null, "chief-executive");
        assertThatThrownBy(() -> signatures.sign(edition, Signatory.CHIEF_EXECUTIVE, "Both", null, "chief-executive"))
                .hasMessageContaining("P02.2");
        office.completes("spoc", "Record protocol advice", key, Map.of("adviceOutcome", "DECLINED"));
        office.completes("chief-executive", "Sign protocol", key, ProtocolWork.returned("Signed by the wrong hand"));
    }

    @Test
    @Rule("P02.4")
    void silenceIsRecordedAndTheProtocolGoesOn() {
        String key = begin("police");
        new ProtocolWork(office).drafts(key, ProtocolWork.TEXT);
        office.runFailedJobs(key); // the timer, before its day
        assertThat(office.sees("chief-executive", "Sign protocol", key))
                .containsEntry("adviceShown", "No answer came in time.");
        assertThat(protocols.of(edition(key)).advice()).isEqualTo(Advice.NO_ANSWER);
    }

    @Test
    @Rule({"P02.2", "R8", "U7"})
    void onItsReviewDateAVersionIsKeptOrRevisedAndOlderOnesStayReadable() {
        String key = begin("police");
        int edition = edition(key);
        new ProtocolWork(office).drafts(key, ProtocolWork.TEXT + "\n\nOnly the <b>first</b>.");
        new ProtocolWork(office).hearsNoAdvice(key);
        new ProtocolWork(office).sign(key);
        office.runFailedJobs(key); // the review, before its day
        assertThatThrownBy(() ->
                        office.completes("chief-executive", "Review protocol", key, Map.of("reviewOutcome", "keep")))
                .hasMessageContaining("enter the day");
        LocalDate next = LocalDate.now().plusYears(2);
        office.completes(
                "chief-executive",
                "Review protocol",
                key,
                Map.of("reviewOutcome", "keep", "reviewOn", next.toString()));
        assertThat(protocols.of(edition).reviewOn()).isEqualTo(next);
        assertThat(publishedProtocols.all().stream().filter(one -> one.edition() == edition))
                .singleElement()
                .satisfies(one -> assertThat(one.reviewOn()).isEqualTo(next));
        assertThat(page("/joint-protocol")).contains(DayWords.of(next));
        assertThat(office.openTasks(key)).isEmpty();
        office.runFailedJobs(key);
        office.completes("chief-executive", "Review protocol", key, Map.of("reviewOutcome", "revise"));

        String newer = protocols.inTheMaking().orElseThrow().reference();
        reference = newer;
        new ProtocolWork(office).drafts(newer, ProtocolWork.TEXT);
        new ProtocolWork(office).hearsNoAdvice(newer);
        assertThat(protocols.inForce().orElseThrow().edition())
                .as("until it is signed")
                .isEqualTo(edition);
        new ProtocolWork(office).sign(newer);
        assertThat(page("/joint-protocol/" + edition))
                .contains("Only the &lt;b&gt;first&lt;/b&gt;.", "no longer in force");
        assertThat(page("/joint-protocol"))
                .contains("/joint-protocol/" + edition)
                .doesNotContain("Only the");
        assertThat(status("/joint-protocol/999999")).isEqualTo(404);
        assertThat(page("/protocol")).contains("href=\"/joint-protocol\"");
    }

    private String begin(String variant) {
        String key = office.starts("spoc", "joint-protocol", Map.of("protocolVariant", variant));
        reference = key;
        return key;
    }

    private static int edition(String key) {
        return Integer.parseInt(key.substring("JP-".length()));
    }

    private void returningOfficerIsKnown() {
        OfficeProfile before = offices.current().profile();
        profile = before;
        Map<String, String> values = new HashMap<>(before.filledIn());
        values.put(OfficeField.PARO_EMAIL.key(), PARO);
        offices.change(new OfficeProfile(values), offices.current().number(), "Known now", "chief-executive");
    }

    private String page(String path) {
        return String.valueOf(web.getForObject(path, String.class));
    }

    private int status(String path) {
        return web.getForEntity(path, String.class).getStatusCode().value();
    }

    private List<String> lettersTo(String address, String key) {
        return jdbc.sql("""
                select template from office.outbox
                where recipient = :address and (business_key like :one or business_key like :many)""")
                .param("address", address)
                .param("one", "% " + key)
                .param("many", "% " + key + " %")
                .query(String.class)
                .list();
    }

    private int sentAbout(String key) {
        return jdbc.sql("select count(*) from office.outbox where business_key like ?")
                .param("T34 " + key + " %")
                .query(Integer.class)
                .single();
    }
}
