package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitched;
import org.evenhand.protocol.Rule;
import org.evenhand.publicity.Account.Access;
import org.evenhand.publicity.Account.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts are limited when a period begins and given back when it is over, each time with proof. */
@EvenhandTest
@Rule({"P31", "P31.1", "P31.2"})
class AccountSwitchTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSwitcher switcher;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String name = "Page " + UUID.randomUUID();
    private @Nullable PassingElections passing;

    @AfterEach
    void leaveNothingToSwitch() {
        forgetTheElection();
        office.runJobs();
        jdbc.sql("update office.account set decision = null where name = ?")
                .param(name)
                .update();
    }

    @Test
    void aLimitedAccountIsSwitchedWithProofAndSwitchedBack() {
        UUID id = accounts.add(name, Kind.OFFICIAL, "Communications", "Two people post", "communications");
        switcher.decide(id, Access.READ_ONLY, "Mistakes happen", "chief-executive");
        assertThat(office.openTasks(id.toString())).as("no period is on").isEmpty();

        Election election = aPeriodIsOn();
        events.publishEvent(new PeriodSwitched(election, PeriodState.BEGUN, LocalDate.now(clock)));
        events.publishEvent(new PeriodSwitched(election, PeriodState.BEGUN, LocalDate.now(clock)));
        assertThat(office.openTasks(id.toString())).as("once").containsExactly("Switch account");
        assertThat(office.sees("communications", "Switch account", id.toString())
                        .get("accessShown"))
                .isEqualTo("Read-only for the commissioner. Mistakes happen");
        assertThatThrownBy(() -> office.completes("communications", "Switch account", id.toString(), Map.of()))
                .hasMessageContaining("fill this in");
        office.completes(
                "communications", "Switch account", id.toString(), Map.of("switchProof", "Settings, picture 12"));
        assertThat(accounts.of(id).switchedAt()).isNotNull();
        assertThat(office.openTasks(id.toString())).isEmpty();

        forgetTheElection();
        office.runJobs();
        assertThat(office.sees("communications", "Restore account", id.toString())
                        .get("proofShown"))
                .isEqualTo("Settings, picture 12");
        office.completes(
                "communications", "Restore account", id.toString(), Map.of("restoreProof", "Settings, picture 13"));
        assertThat(accounts.of(id).switchedAt()).isNull();
        assertThat(jdbc.sql("select restored_proof from office.account_switch where account_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Settings, picture 13");
    }

    @Test
    void whatIsDecidedInThePeriodIsSwitchedAtOnceAndWhatIsKeptIsNot() {
        UUID id = accounts.add(name, Kind.OFFICIAL, "Communications", "Two people post", "communications");
        aPeriodIsOn();
        switcher.decide(id, Access.KEEP, "It gives facts only", "chief-executive");
        assertThat(office.openTasks(id.toString())).isEmpty();
        switcher.decide(id, Access.LIMIT, "As advised", "chief-executive");
        assertThat(office.openTasks(id.toString())).containsExactly("Switch account");
        office.completes("communications", "Switch account", id.toString(), Map.of("switchProof", "Seen"));
        forgetTheElection();
        office.runJobs();
        office.completes("communications", "Restore account", id.toString(), Map.of("restoreProof", "Seen"));
    }

    @Test
    void aChangedDecisionIsFollowedByATask() {
        UUID id = accounts.add(name, Kind.OFFICIAL, "Communications", "Two people post", "communications");
        aPeriodIsOn();
        switcher.decide(id, Access.LIMIT, "As advised", "chief-executive");
        switcher.decide(id, Access.KEEP, "It gives facts only", "chief-executive");
        assertThat(office.openTasks(id.toString())).as("nothing was limited").isEmpty();

        switcher.decide(id, Access.LIMIT, "As advised", "chief-executive");
        office.completes("communications", "Switch account", id.toString(), Map.of("switchProof", "Picture 12"));
        switcher.decide(id, Access.LIMIT, "As advised again", "chief-executive");
        assertThat(office.openTasks(id.toString())).as("the same decision").isEmpty();
        switcher.decide(id, Access.READ_ONLY, "Mistakes happened", "chief-executive");
        assertThat(office.openTasks(id.toString())).containsExactly("Switch account");
        assertThat(office.sees("communications", "Switch account", id.toString())
                        .get("accessShown"))
                .isEqualTo("Read-only for the commissioner. Mistakes happened");
        office.completes("communications", "Switch account", id.toString(), Map.of("switchProof", "Picture 13"));
        assertThat(decisionSwitched(id)).isEqualTo("READ_ONLY");

        switcher.decide(id, Access.KEEP, "It gives facts only", "chief-executive");
        assertThat(office.openTasks(id.toString())).containsExactly("Restore account");
        assertThat(office.sees("communications", "Restore account", id.toString())
                        .get("proofShown"))
                .as("how it was limited, each time")
                .isEqualTo("Picture 12\nPicture 13");
        switcher.decide(id, Access.LIMIT, "Not yet", "chief-executive");
        assertThat(office.openTasks(id.toString())).containsExactly("Switch account");
        office.completes("communications", "Switch account", id.toString(), Map.of("switchProof", "Picture 14"));

        forgetTheElection();
        office.runJobs();
        assertThat(office.openTasks(id.toString())).containsExactly("Restore account");
        office.completes("communications", "Restore account", id.toString(), Map.of("restoreProof", "Picture 15"));
        assertThat(accounts.of(id).switchedAt()).isNull();
    }

    private String decisionSwitched(UUID id) {
        return jdbc.sql("select decision from office.account_switch where account_id = ? and restored_at is null")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    @Rule("P31.4")
    void aPersonalAccountIsNotTheOfficesToSwitchAndNoneIsListedTwice() {
        UUID id = accounts.add(name, Kind.PERSONAL, "A colleague", "The owner", "communications");
        assertThatThrownBy(() -> switcher.decide(id, Access.LIMIT, "To be safe", "chief-executive"))
                .hasMessageContaining("P31.4");
        assertThatThrownBy(() -> accounts.add(name, Kind.PERSONAL, "A colleague", "The owner", "communications"))
                .hasMessageContaining("on the list already");
    }

    private Election aPeriodIsOn() {
        var election = new PassingElections(elections, periods, behind, clock);
        passing = election;
        return election.pollIn(1);
    }

    private void forgetTheElection() {
        if (passing != null) {
            passing.forget();
            passing = null;
            events.publishEvent(new DatesChanged("The poll is called off", "chief-executive"));
        }
    }
}
