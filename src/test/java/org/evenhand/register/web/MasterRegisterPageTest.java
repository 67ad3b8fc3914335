package org.evenhand.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.EvenhandTest;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.evenhand.register.RequesterRole;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the master register as staff use it. */
@EvenhandTest
class MasterRegisterPageTest {

    @LocalServerPort
    int port;

    @Autowired
    MasterRegister register;

    @Autowired
    Clock clock;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private StaffBrowser spoc;

    @BeforeEach
    void signIn() {
        spoc = StaffBrowser.signedIn(port, "spoc");
    }

    @Test
    void theListShowsWhatTheAddressAsksForAndNamesWhatItDoesNotUnderstand() {
        Contact agent = enter("=1+1", RequesterRole.AGENT);
        Contact candidate = enter("Ottoline", RequesterRole.CANDIDATE);

        Document all = read("/desk/register?q=" + word);
        assertThat(all.select("tbody th a").eachText()).containsExactly(candidate.reference(), agent.reference());
        Document agents = read("/desk/register?role=AGENT&q=" + word + "&from=yesterday&state=ASLEEP");
        assertThat(agents.select("tbody th a").eachText()).containsExactly(agent.reference());
        assertThat(agents.select("[role=status] li").eachText())
                .containsExactly("from: “yesterday”", "state: “ASLEEP”");
        assertThat(agents.select("details[open] #role option[selected]").val()).isEqualTo("AGENT");

        Document sorted = read(agents.select("thead a").get(2).attr("href").replace("&role=AGENT", ""));
        assertThat(sorted.select("[aria-sort=ascending]").text()).startsWith("From");
        assertThat(read("/desk/register?sort=REQUESTER&order=asc&q=" + word)
                        .select("tbody th a")
                        .eachText())
                .containsExactly(agent.reference(), candidate.reference());
        assertThat(read("/desk/register?sort=REQUESTER&order=desc&q=" + word)
                        .select("tbody th a")
                        .eachText())
                .containsExactly(candidate.reference(), agent.reference());
    }

    @Test
    void aFilterIsKeptUnderItsNameForOnePersonUntilTheyDeleteIt() {
        String name = "Agents " + word;
        var saved = spoc.form(
                "/desk/register/filters",
                Map.of("_csrf", token(), "name", name, "query", "role=AGENT&q=a%20%26%20b&nonsense=1"));
        assertThat(saved.statusCode()).isEqualTo(302);
        Document page = read("/desk/register");
        assertThat(page.select("main li a:containsOwn(" + name + ")").attr("href"))
                .isEqualTo("/desk/register?q=a%20%26%20b&role=AGENT");
        Document followed = read("/desk/register?q=a%20%26%20b&role=AGENT");
        assertThat(followed.select("#q").val()).isEqualTo("a & b");

        StaffBrowser manager = StaffBrowser.signedIn(port, "manager");
        assertThat(manager.get("/desk/register").body()).doesNotContain(name);
        String delete = page.select("main li:contains(" + name + ") form").attr("action");
        manager.form(
                delete,
                Map.of(
                        "_csrf",
                        Jsoup.parse(manager.get("/desk/register").body())
                                .select("input[name=_csrf]")
                                .attr("value")));
        assertThat(read("/desk/register").body().text()).contains(name);
        spoc.form(delete, Map.of("_csrf", token()));
        assertThat(read("/desk/register").body().text()).doesNotContain(name);
    }

    @Test
    void aFilterWithoutANameOrAChoiceIsNotKept() {
        spoc.form("/desk/register/filters", Map.of("_csrf", token(), "name", " ", "query", "role=AGENT"));
        assertThat(read("/desk/register?role=AGENT")
                        .select(".govuk-error-summary")
                        .text())
                .contains("Give the filter a name");
        spoc.form("/desk/register/filters", Map.of("_csrf", token(), "name", "All " + word, "query", ""));
        assertThat(read("/desk/register").select(".govuk-error-summary").text()).contains("Choose something");
        assertThat(read("/desk/register").body().text()).doesNotContain("All " + word);
    }

    @Test
    void theSheetHoldsTheFilteredContactsAndNoFormula() throws IOException {
        Contact agent = enter("=1+1", RequesterRole.AGENT);
        enter("Ottoline", RequesterRole.CANDIDATE);
        var answer = spoc.get("/desk/register/export.csv?role=AGENT&q=" + word);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"master-register-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body().substring(1)))
                .getRecords();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("reference")).isEqualTo(agent.reference());
            assertThat(row.get("requester")).isEqualTo("'=1+1");
            assertThat(row.get("role")).isEqualTo("Election agent");
            assertThat(row.get("state")).isEqualTo("open");
        });
        var book = spoc.get("/desk/register/export.xlsx?role=AGENT&q=" + word);
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.body()).startsWith("PK");
    }

    private Contact enter(String name, RequesterRole role) {
        return register.enter(new NewContact(
                clock.instant(),
                ContactMethod.LETTER,
                "Reception",
                name,
                null,
                null,
                role,
                null,
                null,
                "Patrols " + word,
                "How many?",
                null,
                null));
    }

    private Document read(String path) {
        var answer = spoc.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private String token() {
        return read("/desk/register").select("input[name=_csrf]").attr("value");
    }
}
