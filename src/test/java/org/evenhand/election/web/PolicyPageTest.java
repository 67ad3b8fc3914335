package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.Policies;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EvenhandTest
class PolicyPageTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    Policies policies;

    @LocalServerPort
    int port;

    private int before;

    @BeforeEach
    void remember() {
        before = policies.inForce().number();
    }

    @AfterEach
    void backToTheBeginning() {
        if (policies.inForce().number() != before) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({
        "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12", "S13", "S14", "S15", "S16",
        "S17", "S18", "S19", "S20", "S21", "S22", "S23", "S24", "S25", "S26", "S27", "S28", "S29", "S30", "S31", "S32",
        "S33", "S34", "S35", "S36", "S37"
    })
    void everySettingIsShownWithItsValueItsSourceAndWhatTheDocumentsSay() {
        Document page = signedIn("spoc").read("/desk/policy");
        assertThat(page.select(".evenhand-policy__source a").eachText().stream().distinct())
                .hasSize(37);
        assertThat(page.select("#response-author").text())
                .contains("Who signs the answers", "Chief Executive", "S08", "Cambridgeshire 2020: 11e");
        assertThat(page.select("#publish-lag").text())
                .contains("5 working days", "Document silent", "no document states it", "Our own");
        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "Setting", "Cambridgeshire 2020 Preset", "APACE 2021", "Kent 2021", "NPCC 2024", "ACPO 2012");
        assertThat(compared(page, "political-requests").text())
                .contains("They differ", "Enter in the register", "Forward to the commissioner, then delete");
        assertThat(compared(page, "candidate-scope").select("td").eachText())
                .contains(
                        "Only those who have declared", "Everyone confirmed, expected or interested (document silent)");
        assertThat(compared(page, "phone-confirm").text()).doesNotContain("They differ");
        assertThat(page.select("section[aria-labelledby=versions] li").text()).contains("Version 1", "installation");
        assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Policy");
        assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"policy-lead", "foi-officer", "manager", "commissioner", "chief-constable", "communications"})
    void othersMayNotSeeIt(String person) {
        assertThat(signedIn(person).get("/desk/policy").statusCode()).isEqualTo(403);
    }

    @Test
    void strangersAreAskedToSignIn() {
        Visitor stranger = new Visitor(port);
        assertThat(stranger.get("/desk/policy").statusCode()).isEqualTo(302);
        assertThat(stranger.get("/desk/policy/change").statusCode()).isEqualTo(302);
    }

    @Test
    void theSinglePointOfContactSeesItButCannotChangeIt() {
        Visitor spoc = signedIn("spoc");
        Document page = spoc.read("/desk/policy");
        assertThat(page.select("a[href=/desk/policy/change]")).isEmpty();
        assertThat(spoc.get("/desk/policy/change").statusCode()).isEqualTo(403);
        String token = page.select("input[name=_csrf]").attr("value");
        for (String path : List.of("/desk/policy", "/desk/policy/change")) {
            String form = "_csrf=" + token + "&basedOn=" + before + "&preset=kent-2021&reason=Because";
            assertThat(spoc.post(path, form).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(policies.inForce().number()).isEqualTo(before);
    }

    @Test
    void theChiefExecutiveChangesPresetAndSettingWithAReason() {
        Visitor chief = signedIn("chief-executive");
        HttpResponse<String> answer = send(
                chief,
                Map.of("preset", "kent-2021", "set-response-author", "CEO", "reason", "Advice <b>of counsel</b>"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk/policy");

        assertThat(policies.inForce().preset()).isEqualTo("kent-2021");
        assertThat(policies.inForce().overrides()).containsExactly(Map.entry("response-author", "CEO"));
        assertThat(policies.inForce().changedBy()).isEqualTo("chief-executive");
        Document page = chief.read("/desk/policy");
        assertThat(page.select("#response-author").text()).contains("Chief Executive", "Own choice");
        assertThat(page.select("section[aria-labelledby=versions] ol > li")
                        .eachText()
                        .get(0))
                .contains("Version " + (before + 1), "chief-executive", "Advice <b>of counsel</b>")
                .contains("Who signs the answers: Chief Executive");
        Document form = chief.read("/desk/policy/change");
        assertThat(form.select("#preset option[selected]").attr("value")).isEqualTo("kent-2021");
        assertThat(form.select("#set-response-author option[selected]").attr("value"))
                .isEqualTo("CEO");
    }

    @Test
    void aRefusalNamesSettingAndRemedyAndKeepsWhatWasChosen() {
        Visitor chief = signedIn("chief-executive");
        HttpResponse<String> answer = send(
                chief,
                Map.of("preset", "kent-2021", "set-publish-lag", "soon", "set-visit-mode", "PHYSICAL", "reason", ""));
        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#set-publish-lag", "#reason")
                .allSatisfy(target -> assertThat(page.select(target)).hasSize(1));
        assertThat(page.select("#set-publish-lag-error").text())
                .contains("Time until an entry is published", "“soon”", "write a time like");
        assertThat(page.select("#reason-error").text()).contains("Give the reason");
        assertThat(page.select("#set-visit-mode option[selected]").attr("value"))
                .isEqualTo("PHYSICAL");
        assertThat(policies.inForce().number()).isEqualTo(before);
    }

    @Test
    void aChangeMadeOnAnOlderVersionIsRefused() {
        Visitor chief = signedIn("chief-executive");
        String stale = fields(chief, Map.of("preset", "npcc-2024", "reason", "Mine"));
        policies.change("kent-2021", Map.of(), "chief-executive", "Theirs");
        HttpResponse<String> answer = chief.post("/desk/policy/change", stale);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("#preset-error").text()).contains("Someone else has changed");
        assertThat(policies.inForce().preset()).isEqualTo("kent-2021");
    }

    @Test
    void aChangeWithoutTheTokenOfThePageIsRefused() {
        Visitor chief = signedIn("chief-executive");
        String forged = "basedOn=" + before + "&preset=kent-2021&reason=Because";
        assertThat(chief.post("/desk/policy/change", forged).statusCode()).isEqualTo(403);
        assertThat(policies.inForce().number()).isEqualTo(before);
    }

    private static Elements compared(Document page, String setting) {
        return page.select(".evenhand-compare tr:has(a[href=#" + setting + "])");
    }

    private HttpResponse<String> send(Visitor person, Map<String, String> choices) {
        return person.post("/desk/policy/change", fields(person, choices));
    }

    /** The page's own hidden fields with what the person chooses. */
    private String fields(Visitor person, Map<String, String> choices) {
        Document page = person.read("/desk/policy/change");
        StringBuilder form = new StringBuilder();
        page.select("main form input[type=hidden]")
                .forEach(hidden -> form.append(hidden.attr("name"))
                        .append('=')
                        .append(hidden.attr("value"))
                        .append('&'));
        choices.forEach((name, value) -> form.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return form.toString();
    }

    private Visitor signedIn(String person) {
        Visitor visitor = new Visitor(port);
        String token = visitor.read("/login").select("input[name=_csrf]").attr("value");
        String form = "_csrf=" + token + "&username=" + person + "&password=" + DemoPeople.PASSWORD;
        assertThat(visitor.post("/login", form).statusCode()).isEqualTo(302);
        return visitor;
    }
}
