package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Policy.PoliticalRequests;
import org.evenhand.election.Policy.ResponseAuthor;
import org.evenhand.election.TimeAllowed.Unit;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@EvenhandTest
class PoliciesTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    Policies policies;

    @Autowired
    Policy policy;

    @Autowired
    MasterRegister register;

    @Autowired
    OfficeAtWork office;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToTheBeginning() {
        if (!policies.inForce().preset().equals(PRESET)
                || !policies.inForce().overrides().isEmpty()) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    void theFirstVersionComesFromTheInstallation() {
        PolicyVersion first = policies.version(1).orElseThrow();
        assertThat(first.preset()).isEqualTo(PRESET);
        assertThat(first.changedBy()).isEqualTo("installation");
        assertThat(first.overrides()).isEmpty();
        assertThat(first.values()).hasSizeGreaterThanOrEqualTo(37);
    }

    @Test
    void everyKindOfValueIsRead() {
        PolicyVersion version = policies.change(
                PRESET,
                Map.of("publish-lag", "24 hours", "deposit", "5500"),
                "chief-executive",
                "Local times and a new deposit");
        assertThat(version.time("publish-lag")).isEqualTo(new TimeAllowed(24, Unit.HOURS));
        assertThat(version.time("response-sla")).isEqualTo(new TimeAllowed(10, Unit.WORKING_DAYS));
        assertThat(version.pounds("deposit")).isEqualTo(5500);
        assertThat(version.isTrue("deputy-must-resign")).isTrue();
        assertThat(version.isTrue("fire-in-scope")).isFalse();
        assertThatThrownBy(() -> version.value("colour")).hasMessage("The policy has no setting 'colour'");
    }

    @Test
    @Rule({"S08", "S13"})
    void aChangeIsInForceAtOnceAndTheEarlierVersionStays() {
        PolicyVersion before = policies.inForce();
        assertThat(policy.responseAuthor()).isEqualTo(ResponseAuthor.CEO);

        PolicyVersion changed =
                policies.change("kent-2021", Map.of("response-author", "SPOC"), "chief-executive", " Panel advice ");

        assertThat(policies.inForce()).isEqualTo(changed);
        assertThat(changed.number()).isEqualTo(before.number() + 1);
        assertThat(changed.reason()).isEqualTo("Panel advice");
        assertThat(policy.responseAuthor()).isEqualTo(ResponseAuthor.SPOC);
        assertThat(policy.politicalRequests()).isEqualTo(PoliticalRequests.FORWARD_AND_DELETE);
        assertThat(policies.version(before.number())).contains(before);
        assertThat(policies.at(before.validFrom().toInstant())).isEqualTo(before);
        assertThatThrownBy(() ->
                        policies.at(OffsetDateTime.parse("1999-01-01T00:00Z").toInstant()))
                .hasMessageStartingWith("No policy was in force");
    }

    @Test
    void aChangeIsRefusedWithEveryReasonWhy() {
        int before = policies.inForce().number();
        assertThatThrownBy(() -> policies.change("essex-1999", Map.of("colour", "blue"), "chief-executive", " "))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("essex-1999")
                .hasMessageContaining("colour")
                .hasMessageContaining("Give the reason");
        assertThatThrownBy(() -> policies.change(PRESET, Map.of("response-author", "MAYOR"), "chief-executive", "Why"))
                .hasMessageContaining("Who signs the answers")
                .hasMessageContaining("MAYOR");
        assertThatThrownBy(() -> policies.change(PRESET, Map.of(), "chief-executive", "Why"))
                .hasMessageStartingWith("Nothing would change");
        assertThat(policies.inForce().number()).isEqualTo(before);
    }

    @Test
    void aVersionCanNeitherBeChangedNorRemovedNotEvenByTheOwnerOfTheTable(@Autowired HikariDataSource database) {
        JdbcClient owner =
                JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "evenhand_owner", "demo"));
        for (String forbidden : List.of(
                "update office.policy_version set reason = 'other'",
                "delete from office.policy_version",
                "truncate office.policy_version cascade")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> owner.sql(forbidden).update())
                    .hasStackTraceContaining("A policy version is never changed");
        }
        assertThat(policies.version(1)).isPresent();
    }

    @Test
    void aCaseKeepsItsVersionAndALaterDecisionRecordsItsOwn() {
        int before = policies.inForce().number();
        Contact contact = register.enter(new NewContact(
                OffsetDateTime.now().toInstant(),
                ContactMethod.LETTER,
                "spoc",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "What is the budget?",
                null,
                null));
        register.decide(contact.id(), "Triage", "Information request", null, "spoc", "P09.2");
        int after = policies.change("apace-2021", Map.of(), "chief-executive", "New guidance")
                .number();
        register.decide(contact.id(), "Answer approved", "Version 1", null, "chief-executive", "P09.9");

        UUID id = contact.id();
        assertThat(register.contact(id).policyVersion()).isEqualTo(before);
        assertThat(register.decisions(id)).extracting(Decision::policyVersion).containsExactly(before, after);
    }

    @Test
    @Rule({"S08", "P09.9"})
    void theNewAuthorApprovesWhatIsDecidedAfterTheChange() {
        String reference = office.logs(
                "spoc",
                Map.of(
                        "contactMethod", "TELEPHONE",
                        "receivedBy", "spoc",
                        "requesterRole", "CANDIDATE",
                        "contactedAt", "2026-03-01T10:00:00Z",
                        "requesterName", "Robin Ashcombe",
                        "informationSought", "What is the budget?"));
        policies.change(PRESET, Map.of("response-author", "HEAD_PCR"), "chief-executive", "Closer to the work");
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Robin Ashcombe",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", "robin.ashcombe@candidate.example",
                        "informationSought", "What is the budget?",
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of(
                        "draftOutcome", "SUBMIT",
                        "answerText", "Ninety million pounds.",
                        "replyAddress", "robin.ashcombe@candidate.example"));
        office.completes("policy-lead", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }
}
