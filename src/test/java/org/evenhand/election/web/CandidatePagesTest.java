package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.protocol.Rule;
import org.evenhand.register.MasterRegister;
import org.evenhand.site.Visitor;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The candidates on the public page and at the desk, and what follows from what is done there. */
@EvenhandTest
class CandidatePagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Elections elections;

    @Autowired
    Candidates candidates;

    @Autowired
    MasterRegister register;

    @Autowired
    OfficeAtWork office;

    @Autowired
    JdbcClient jdbc;

    private UUID election = UUID.randomUUID();

    @BeforeEach
    void theNextElection() {
        election = elections.next().orElseThrow().id();
    }

    /** Their names must not stop the texts of other tests. */
    @AfterEach
    void nobodyOfThisTestIsLeft() {
        jdbc.sql("update office.contact set person_id = null where person_id in"
                        + " (select id from office.person where surname ilike 'Quill%')")
                .update();
        jdbc.sql(
                        "update office.person set forenames = '', surname = 'Zz', party = null, emails = '{}', telephone = null,"
                                + " website = null, office_held = 'NONE'"
                                + " where surname ilike 'Quill%'")
                .update();
        for (Person person : candidates.of(election)) {
            if (person.details().surname().equals("Zz") && !person.hasWithdrawn()) {
                candidates.change(person.id(), before -> before, Status.WITHDRAWN, "spoc", "End of the test");
            }
        }
    }

    @Test
    @Rule({"P06.3", "P05.6", "U5", "U9"})
    void thePublicPageShowsNamePartyAndOwnSiteAndNothingElse() {
        var details = new Details(
                "Nell",
                "Quillon",
                "The Inkwell Party",
                List.of("nell@quill.example"),
                "07700 900777",
                "https://quill.example/nell",
                OfficeHeld.COMMISSIONER);
        enter(details, Status.NOMINATED);
        enter(named("Prospera", "Quillan"), Status.PROSPECTIVE);
        String english = new Visitor(port).get("/candidates").body();
        assertThat(english)
                .contains("Nell Quillon", "The Inkwell Party", "https://quill.example/nell")
                .doesNotContain("nell@quill", "900777", "Commissioner in office", "Prospera");
        Document page = Jsoup.parse(english);
        assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Candidates");
        assertThat(page.select("script, style, [style]")).isEmpty();
        assertThat(new Visitor(port).read("/candidates?lang=cy").select("h1").text())
                .isEqualTo("Ymgeiswyr");
        assertThat(new Visitor(port).read("/").select("main a[href=/candidates]"))
                .hasSize(1);
    }

    @Test
    @Rule({"P06.3", "U5"})
    void thePageLinksToTheOfficialListOnceItIsKnown() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(post(spoc, "/desk/candidates/statement", Map.of("url", "javascript:alert(1)", "reason", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(spoc, "/desk/candidates/statement", Map.of("url", "https://paro.example/sopn", "reason", ""))
                        .statusCode())
                .isEqualTo(400);
        post(spoc, "/desk/candidates/statement", Map.of("url", "https://paro.example/sopn", "reason", "Published"));
        assertThat(new Visitor(port)
                        .read("/candidates")
                        .select("a[href=https://paro.example/sopn]")
                        .text())
                .contains("Statement of persons nominated");
    }

    @Test
    @Rule({"P06.1", "P07", "P07.5"})
    void aPersonIsEnteredAndChangedByHand() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        HttpResponse<String> refused =
                post(spoc, "/desk/candidates/add", Map.of("surname", "", "website", "ftp://x", "reason", ""));
        assertThat(refused.statusCode()).isEqualTo(400);
        Document problems = Jsoup.parse(refused.body());
        assertThat(problems.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#surname", "#website", "#reason")
                .allSatisfy(target -> assertThat(problems.select(target)).hasSize(1));
        assertThat(problems.select("#status-hint").text())
                .startsWith("Of a candidate.")
                .contains("“Nominated” once the nomination is held valid", "(P07.5)");

        HttpResponse<String> entered = post(
                spoc,
                "/desk/candidates/add",
                Map.of(
                        "forenames", "Nell",
                        "surname", "Quillby",
                        "emails", "nell@quillby.example, office@quillby.example",
                        "status", "PROSPECTIVE",
                        "reason", "Rang <b>us</b>"));
        assertThat(entered.statusCode()).isEqualTo(302);
        Person person = only("Quillby");
        assertThat(person.details().emails()).containsExactly("nell@quillby.example", "office@quillby.example");

        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        post(
                chief,
                "/desk/candidates/" + person.id() + "/change",
                Map.of("forenames", "Nell", "surname", "Quillby", "status", "DECLARED", "reason", "Declared"));
        Document page = Jsoup.parse(spoc.get("/desk/candidates/" + person.id()).body());
        assertThat(page.select("h1").text()).isEqualTo("Nell Quillby Declared");
        assertThat(page.select("section[aria-labelledby=history] li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("spoc", "Entered as Candidate: Prospective", "Rang <b>us</b>"),
                        second -> assertThat(second).contains("chief-executive", "Prospective → Declared", "e-mail"));
        assertThat(Jsoup.parse(spoc.get("/desk/candidates").body())
                        .select("table")
                        .text())
                .contains("Nell Quillby", "Declared");
    }

    @Test
    @Rule({"P06.1", "P06"})
    void aListIsTakenInOnlyAfterItWasShownAndConfirmed() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        HttpResponse<String> malformed = post(
                spoc,
                "/desk/candidates/import",
                Map.of("pasted", "Name;Home address\n=Quill;x\nQuillfold, Ida;y\n,;z\n"));
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(malformed.body())
                        .select(".govuk-error-summary li")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Line 2: ").contains("formula"),
                        second -> assertThat(second).startsWith("Line 4: ").contains("surname"));
        assertThat(Jsoup.parse(malformed.body()).text()).doesNotContain("Confirm and take in");

        String pasted = "\uFEFFName\tDescription\tHome address\r\n\"QUILLFOLD, Ida\"\tIndependent\t1 Acacia Avenue\r\n";
        Document preview = Jsoup.parse(
                post(spoc, "/desk/candidates/import", Map.of("pasted", pasted)).body());
        assertThat(preview.select("section").text())
                .contains("Nothing has been changed yet", "Line 2", "New QUILLFOLD, Ida · Independent")
                .contains("Not read: Home address", "P05.6");
        assertThat(preview.select("form[action$=confirm] input[name=_csrf]")).hasSize(1);
        assertThat(find("QUILLFOLD")).isEmpty();

        String basedOn = preview.select("input[name=basedOn]").attr("value");
        String kept = preview.select("textarea[name=pasted]").get(0).wholeText();
        Map<String, String> confirmed = Map.of("pasted", kept, "basedOn", basedOn, "reason", "Statement of 8 April");
        HttpResponse<String> unexplained =
                post(spoc, "/desk/candidates/import/confirm", Map.of("pasted", kept, "basedOn", basedOn));
        assertThat(unexplained.statusCode()).isEqualTo(400);
        assertThat(find("QUILLFOLD")).isEmpty();

        assertThat(post(spoc, "/desk/candidates/import/confirm", confirmed).statusCode())
                .isEqualTo(302);
        assertThat(only("QUILLFOLD").status()).isEqualTo(Status.NOMINATED);
        assertThat(new Visitor(port).get("/candidates").body())
                .contains("Ida QUILLFOLD", "Independent")
                .doesNotContain("Acacia");
        HttpResponse<String> again = post(spoc, "/desk/candidates/import/confirm", confirmed);
        assertThat(again.statusCode()).as("the same confirmation sent twice").isEqualTo(400);
        assertThat(find("QUILLFOLD")).hasSize(1);
    }

    @Test
    @Rule("P06.2")
    void anEarlierContactBecomesACandidatesOnlyWhenSomeoneConfirmsIt() {
        String reference = log("Nell Quillmark", "Is there a pack?");
        String other = log("Nobody Else", "Is there a pack?");
        Person person = enter(named("Nell", "Quillmark"), Status.NOMINATED);
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String path = "/desk/candidates/" + person.id();
        assertThat(section(spoc, path, "proposed"))
                .contains(reference, "same name")
                .doesNotContain(other);
        assertThat(spoc.get("/desk/contacts/" + reference).body()).doesNotContain("List of candidates");

        post(spoc, path + "/contacts", Map.of("reference", reference));
        assertThat(section(spoc, path, "proposed")).isEmpty();
        assertThat(section(spoc, path, "confirmed")).contains(reference);
        assertThat(section(spoc, path, "history")).contains(reference + ": Made by a person on the list");
        String contact =
                Jsoup.parse(spoc.get("/desk/contacts/" + reference).body()).text();
        assertThat(contact).contains("List of candidates", "Candidate: Nell Quillmark", "Nominated", "P06.2");
        UUID id = register.find(reference).orElseThrow().id();
        assertThat(register.decisions(id))
                .filteredOn(decision -> decision.kind().equals("List of candidates"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.outcome()).contains("Candidate, Nominated");
                    assertThat(decision.decidedBy()).isEqualTo("spoc");
                });
        assertThat(spoc.get("/desk/contacts/" + other).body()).doesNotContain("List of candidates");

        post(spoc, path + "/contacts", Map.of("reference", reference));
        assertThat(register.decisions(id))
                .as("confirmed twice, recorded once")
                .filteredOn(decision -> decision.kind().equals("List of candidates"))
                .hasSize(1);
        post(spoc, path + "/contacts/remove", Map.of("reference", reference));
        assertThat(section(spoc, path, "proposed")).contains(reference);
        assertThat(spoc.get("/desk/contacts/" + reference).body()).doesNotContain("Candidate: Nell Quillmark");
    }

    @Test
    @Rule("C18")
    void aCommissionerWhoAsksAsACandidateIsMarkedAndSharedLikeAnyOther() {
        Person person = enter(
                new Details("Nell", "Quillrose", null, List.of(), null, null, OfficeHeld.COMMISSIONER),
                Status.DECLARED);
        String reference = answered("How many bridges are there?", "There are six.");
        String like = answered("How many tunnels are there?", "There is one.");
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        post(spoc, "/desk/candidates/" + person.id() + "/contacts", Map.of("reference", reference));
        assertThat(spoc.get("/desk/register/export.csv?q=" + reference).body()).contains("Commissioner in office");
        assertThat(spoc.get("/desk/register/export.csv?q=" + like).body()).doesNotContain("Commissioner in office");

        office.completes("spoc", "Redact entry", reference, redacted("How many bridges are there?"));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        assertThat(new Visitor(port)
                        .read("/register/" + reference)
                        .select("main")
                        .text())
                .contains("How many bridges are there?", "Prospective candidate")
                .doesNotContain("Commissioner in office", "Quillrose");
    }

    @Test
    @Rule("T15")
    void whoJoinsLateIsGivenOnceWhatOthersHaveHad() {
        String published = publish("How many horses are there?", "There are nine.");
        Person person = enter(
                new Details("Nell", "Quillate", null, List.of("nell@quillate.example"), null, null, OfficeHeld.NONE),
                Status.DECLARED);
        String later = publish("How many boats are there?", "There are two.");
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String path = "/desk/candidates/" + person.id();
        assertThat(Jsoup.parse(spoc.get("/desk/candidates").body())
                        .select(".govuk-inset-text a")
                        .eachText())
                .contains("Nell Quillate");
        assertThat(section(spoc, path, "late")).contains(published, "How many horses");
        assertThat(section(spoc, path, "late"))
                .as("published after the person joined")
                .doesNotContain(later);
        assertThat(letters("nell@quillate.example")).isEmpty();

        post(spoc, path + "/letter", Map.of());
        post(spoc, path + "/letter", Map.of());
        assertThat(letters("nell@quillate.example"))
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains(published + ": How many horses are there?", "/register/" + published, "/timetable")
                        .contains("same standing", "spoc@opcc.example"));
        assertThat(section(spoc, path, "late")).isEmpty();
        assertThat(section(spoc, path, "history")).contains("Given what others have had: ", published, "T15", "spoc");
        assertThat(Jsoup.parse(spoc.get("/desk/candidates").body())
                        .select(".govuk-inset-text a")
                        .eachText())
                .doesNotContain("Nell Quillate");
    }

    @Test
    void withoutAnAddressItIsRecordedHowItWasGiven() {
        publish("How many dogs are there?", "There are five.");
        Person person = enter(named("Nell", "Quillpost"), Status.DECLARED);
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String path = "/desk/candidates/" + person.id();
        post(spoc, path + "/letter", Map.of());
        assertThat(section(spoc, path, "late"))
                .contains("No e-mail address is known")
                .doesNotContain("Send the letter");
        assertThat(post(spoc, path + "/given", Map.of("how", " ")).statusCode()).isEqualTo(400);
        post(spoc, path + "/given", Map.of("how", "On paper, at the counter"));
        assertThat(section(spoc, path, "late")).isEmpty();
        assertThat(section(spoc, path, "history")).contains("On paper, at the counter");
    }

    @Test
    @Rule("Q15")
    void whoIsOnTheListStopsAPublicationEvenInAnothersCase() {
        var details = new Details(
                "Nell",
                "Quillerby",
                "The Inkpot Party",
                List.of("nell@quillerby.example"),
                "07700 900778",
                null,
                OfficeHeld.NONE);
        enter(details, Status.WITHDRAWN);
        String reference = answered("Who may film here?", "Nobody.");
        for (String telling : List.of(
                "as Ms Quillerby asked",
                "see nell@quillerby.example",
                "call 07700 900 778",
                "the Inkpot Party's plan")) {
            assertThatThrownBy(() -> office.completes("spoc", "Redact entry", reference, redacted("Text " + telling)))
                    .as(telling)
                    .hasMessageContaining("it names people in this case");
        }
        office.completes("spoc", "Redact entry", reference, redacted("Who may film here?"));
        assertThat(office.openTasks(reference)).containsExactly("Approve publication");
    }

    private String log(String name, String question) {
        return office.logs(
                "spoc",
                Map.of(
                        "contactMethod", "TELEPHONE",
                        "receivedBy", "Front desk",
                        "contactedAt", "2026-01-05T10:00",
                        "requesterName", name,
                        "requesterRole", "PROSPECTIVE",
                        "informationSought", question));
    }

    private String answered(String question, String answer) {
        String reference = log("Orla Featherstonehaugh", question);
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Orla Featherstonehaugh",
                        "requesterRole", "PROSPECTIVE",
                        "informationSought", question,
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", answer, "replyAddress", "orla@feather.example"));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        return reference;
    }

    private String publish(String question, String answer) {
        String reference = answered(question, answer);
        office.completes("spoc", "Redact entry", reference, redacted(question));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        assertThat(office.openTasks(reference)).isEmpty();
        return reference;
    }

    private static Map<String, Object> redacted(String sought) {
        return Map.of(
                "publishDecision", "PUBLISH",
                "publicQuestion", sought,
                "publicAnswer", "Said.");
    }

    private List<String> letters(String address) {
        return jdbc.sql("select body from office.outbox where recipient = ?")
                .param(address)
                .query(String.class)
                .list();
    }

    private static String section(StaffBrowser browser, String path, String id) {
        return Jsoup.parse(browser.get(path).body())
                .select("section[aria-labelledby=" + id + "]")
                .text();
    }

    /** A form about the next election. */
    private HttpResponse<String> post(StaffBrowser browser, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("election", election.toString());
        return browser.post(path, form);
    }

    private List<Person> find(String surname) {
        return candidates.of(election).stream()
                .filter(person -> person.details().surname().equals(surname))
                .toList();
    }

    private Person only(String surname) {
        assertThat(find(surname)).hasSize(1);
        return find(surname).get(0);
    }

    private Person enter(Details details, Status status) {
        return candidates.enter(election, Role.CANDIDATE, null, details, status, "spoc", "For the test");
    }

    private static Details named(String forenames, String surname) {
        return new Details(forenames, surname, null, List.of(), null, null, OfficeHeld.NONE);
    }
}
