package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeClock;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The inventory on the desk: communications keep it, the Chief Executive decides, and each gives a reason. */
@EvenhandTest
@Rule({"P31.1", "P31.2", "S34"})
class AccountsPageTest {

    private static final String PAGE = "/desk/communications/accounts";

    @Autowired
    Accounts accounts;

    @Autowired
    OfficeClock clock;

    @Autowired
    BehindTheScenes database;

    @LocalServerPort
    int port;

    private final String name = "Page " + UUID.randomUUID();

    @Test
    void anAccountIsListedAndDecidedOnWithAReason() {
        StaffBrowser communications = StaffBrowser.signedIn(port, "communications");
        assertThat(communications.get(PAGE).body()).contains("Limited to official facts");
        assertThat(communications.post(PAGE, Map.of("name", name)).statusCode()).isEqualTo(400);
        Map<String, String> whole =
                Map.of("name", name, "kind", "OFFICIAL", "owner", "Communications", "rights", "Two people post");
        assertThat(communications.post(PAGE, whole).statusCode()).isEqualTo(302);
        assertThat(communications.post(PAGE, whole).body()).contains("on the list already");

        Account account = listed();
        String decision = PAGE + "/" + account.id() + "/decision";
        assertThat(communications
                        .post(decision, Map.of("access", "KEEP", "reason", "Facts only"))
                        .statusCode())
                .isEqualTo(403);
        StaffBrowser chiefExecutive = StaffBrowser.signedIn(port, "chief-executive");
        assertThat(chiefExecutive.post(decision, Map.of("access", "KEEP")).body())
                .contains("give the reason");
        assertThat(chiefExecutive
                        .post(decision, Map.of("access", "KEEP", "reason", "Facts only"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(listed().decision()).isEqualTo(Account.Access.KEEP);
        assertThat(listed().decidedBy()).isEqualTo("chief-executive");
    }

    @Test
    @Rule("P01.3")
    void whileAnElectionNearCannotBeDatedTheDecisionWaitsAndThePageSaysWhy() {
        UUID election = UUID.randomUUID();
        UUID account = accounts.add(name, Account.Kind.OFFICIAL, "Communications", "Two people post", "communications");
        clock.set(LocalDate.of(2028, 3, 1).atTime(12, 0));
        database.sql()
                .sql("insert into office.election (id, name, kind, poll_date) values (?, ?, 'LOCAL', '2029-02-01')")
                .params(election, "Election " + election)
                .update();
        try {
            var answer = StaffBrowser.signedIn(port, "chief-executive")
                    .post(PAGE + "/" + account + "/decision", Map.of("access", "LIMIT", "reason", "Facts only"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(name + " is left as it was.", "The bank holidays of 2029 are not known");
            assertThat(listed().decision()).isNull();
        } finally {
            database.sql()
                    .sql("delete from office.election where id = ?")
                    .param(election)
                    .update();
            clock.back();
        }
    }

    private Account listed() {
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
