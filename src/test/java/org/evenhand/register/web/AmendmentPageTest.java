package org.evenhand.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCase;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An entry put right on the desk, and who looked at it. */
@EvenhandTest
class AmendmentPageTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    private StaffBrowser spoc;
    private String reference = "";

    @BeforeEach
    void logged() {
        reference = SampleCase.triaged(office, "caller" + UUID.randomUUID() + "@amend.example")
                .answered()
                .published()
                .reference();
        spoc = StaffBrowser.signedIn(port, "spoc");
    }

    @Test
    @Rule({"P20.1", "C22"})
    void anAmendmentStandsInTheStoryAndLeavesThePublicEntryAlone() {
        String amend = "/desk/contacts/" + reference + "/amend";
        var refused = spoc.form(amend, form(amend, Map.of("requester-role", "AGENT")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select(".govuk-error-summary a").text())
                .isEqualTo("Give the reason; it is kept with the amendment.");
        assertThat(Jsoup.parse(refused.body())
                        .select("#requester-role option[selected]")
                        .val())
                .isEqualTo("AGENT");

        var done = spoc.form(amend, form(amend, Map.of("requester-role", "AGENT", "reason", "She is the agent")));
        assertThat(done.statusCode()).isEqualTo(302);
        Document page = Jsoup.parse(spoc.get("/desk/contacts/" + reference).body());
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo("/desk/publications/" + reference);
        assertThat(page.select(".evenhand-story").text())
                .contains("Amended: Role: from “Candidate” to “Election agent”", "She is the agent");
        assertThat(spoc.get("/register/" + reference).body())
                .contains("Candidate")
                .doesNotContain("Election agent</");
    }

    @Test
    @Rule("P14.4")
    void theChiefExecutiveSeesWhoLookedAndNobodyElseDoes() {
        assertThat(spoc.get("/desk/contacts/" + reference).body()).doesNotContain("Who looked at it");
        StaffBrowser manager = StaffBrowser.signedIn(port, "manager");
        manager.get("/desk/contacts/" + reference);
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        Document page = Jsoup.parse(chief.get("/desk/contacts/" + reference).body());
        assertThat(page.select("[aria-labelledby=looks] td:nth-child(2)").eachText())
                .contains("spoc", "manager", "chief-executive");

        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        spoc.get("/desk/register/export.csv?role=AGENT&q=" + word);
        String list = chief.get("/desk/register").body();
        assertThat(Jsoup.parse(list).text()).contains("spoc: CSV q=%E2%80%A6&role=AGENT");
        assertThat(list).doesNotContain(word);
        assertThat(manager.get("/desk/register").body()).doesNotContain("Who took the list away");
    }

    /** What the form holds, and what is typed over it. */
    private Map<String, String> form(String path, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        for (Element field :
                Jsoup.parse(spoc.get(path).body()).select("main form input, main form textarea, main form select")) {
            fields.put(
                    field.attr("name"),
                    field.normalName().equals("select")
                            ? field.select("option[selected]").val()
                            : field.val());
        }
        fields.putAll(typed);
        return fields;
    }
}
