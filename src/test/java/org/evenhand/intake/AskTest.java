package org.evenhand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactMethod;
import org.evenhand.site.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anyone asks on the public page: once, in view of all that is published, and like everyone who writes. */
@EvenhandTest
class AskTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Outbox outbox;

    @Autowired
    AnswerUse use;

    private final String writer = "asker-" + UUID.randomUUID() + "@ask.example";

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    @Rule({"P09.1", "P20.1"})
    void whatIsAskedOnThePageIsEnteredAndAcknowledgedLikeALetter() {
        Map<String, String> form = filledIn("How many zeppelins " + UUID.randomUUID() + "?");
        HttpResponse<String> sent = send(form);

        assertThat(sent.statusCode()).isEqualTo(200);
        office.runJobs();
        Contact contact = entered.onlyOneFrom(writer);
        assertThat(Jsoup.parse(sent.body()).expectFirst(".govuk-panel").text()).contains(contact.reference());
        assertThat(contact.method()).isEqualTo(ContactMethod.WEB_FORM);
        assertThat(contact.receivedBy()).isEqualTo(WebRequests.RECEIVER);
        assertThat(contact.informationSought()).isEqualTo(form.get("question"));
        assertThat(contact.problem()).isNull();
        assertThat(office.openTasks(contact.reference())).containsExactly("Triage contact");
        assertThat(outbox.of(contact.id())).extracting(SentLetter::template).containsExactly("T01");
    }

    @Test
    void whoAsksOnTheWelshPageIsWrittenToInWelsh() {
        Map<String, String> form = filledIn("Faint o awyrlongau " + UUID.randomUUID() + "?");
        form.put("step", "send");
        assertThat(visitor.post("/ask?lang=cy", encoded(form)).statusCode()).isEqualTo(200);
        office.runJobs();
        Contact contact = entered.onlyOneFrom(writer);
        assertThat(outbox.of(contact.id()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).contains("mae eich neges"));
    }

    @Test
    void whatIsSentTwiceIsEnteredOnce() {
        Map<String, String> form = filledIn("How many airships " + UUID.randomUUID() + "?");
        String first = send(form).body();
        assertThat(send(form).body()).isEqualTo(first);
        assertThat(entered.from(writer)).hasSize(1);

        Map<String, String> again = new LinkedHashMap<>(form);
        again.put("key", UUID.randomUUID().toString());
        send(again);
        assertThat(entered.from(writer)).hasSize(2);
        assertThat(entered.from(writer).get(1).problem())
                .contains("came from this address before, as "
                        + entered.from(writer).get(0).reference());
    }

    @Test
    void theTrapFlagsARequestAndDropsNone() {
        Map<String, String> form = filledIn("How many balloons " + UUID.randomUUID() + "?");
        form.put("website", "https://casino.example");
        form.put("opened", String.valueOf(System.currentTimeMillis() + 60_000));
        send(form);
        assertThat(entered.onlyOneFrom(writer).problem())
                .contains("A field that people do not see was filled in", "within moments");
    }

    @Test
    void whatIsWrongIsNamedAndWhatWasWrittenStays() {
        Map<String, String> form = filledIn("");
        form.put("email", "someone@nowhere");
        form.put("name", "Someone\r\nBcc: everyone@example.org");
        HttpResponse<String> answer = send(form);
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#question", "#email");
        assertThat(page.expectFirst("#name").val()).isEqualTo("Someone Bcc: everyone@example.org");
        assertThat(page.expectFirst("#email").attr("aria-describedby")).contains("email-error");
        assertThat(page.title()).startsWith("Something is missing");

        form.put("question", "x".repeat(10_001));
        Document tooLong = Jsoup.parse(send(form).body());
        assertThat(tooLong.select("[role=alert] a").text()).contains("10,000");
        assertThat(tooLong.expectFirst("#question").val()).hasSize(10_001);
        assertThat(entered.from("someone@nowhere")).isEmpty();
    }

    @Test
    @Rule("P12.1")
    void whatIsPublishedIsShownBeforeAnythingIsSent() {
        String word = "aeronaut" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "um";
        String question = "How many " + word + " are there at headquarters?";
        String reference = published(question);
        Map<String, String> form = filledIn(question);

        Document offered = Jsoup.parse(send(form).body());
        assertThat(offered.expectFirst("h1").text()).isEqualTo("This may answer your question");
        assertThat(offered.select("article").text()).contains(question, "There are twelve.");
        assertThat(entered.from(writer)).isEmpty();
        String path = "/register/" + reference;
        assertThat(count(path)).isEqualTo(new AnswerUse.Count(path, 1, 0, 0));

        HttpResponse<String> opened =
                visitor.get(offered.expectFirst("article a").attr("href"));
        assertThat(opened.headers().firstValue("Location").orElseThrow()).endsWith(path);
        assertThat(visitor.post("/ask/published", "path=" + path).body()).contains("Nothing was sent to us");
        assertThat(count(path)).isEqualTo(new AnswerUse.Count(path, 1, 1, 1));
        assertThat(entered.from(writer)).isEmpty();

        Map<String, String> insisting = new LinkedHashMap<>();
        offered.select("form:has(button[value=send]) input")
                .forEach(field -> insisting.put(field.attr("name"), field.val()));
        insisting.put("step", "send");
        send(insisting);
        office.runJobs();
        assertThat(entered.onlyOneFrom(writer).informationSought()).isEqualTo(question);
        assertThat(office.sees(
                                "spoc",
                                "Triage contact",
                                entered.onlyOneFrom(writer).reference())
                        .get("publishedAnswers"))
                .asString()
                .contains(reference);
    }

    @Test
    @Rule("P12.1")
    void pagesThatSpeakOfItAreOfferedInTheLanguageOfTheReader() {
        Map<String, String> form = filledIn("When does the pre-election period start?");
        Document english = Jsoup.parse(visitor.post("/ask", encoded(form)).body());
        assertThat(english.select("article a").eachAttr("href")).anyMatch(href -> href.contains("timetable"));
        Document welsh = Jsoup.parse(visitor.post("/ask?lang=cy", encoded(form)).body());
        assertThat(welsh.expectFirst("h1").text()).isEqualTo("Efallai fod hyn yn ateb eich cwestiwn");
        String link = welsh.expectFirst("article a[href*=timetable]").attr("href");
        assertThat(visitor.get(link).headers().firstValue("Location").orElseThrow())
                .contains("/timetable?lang=cy#election-");
        assertThat(entered.from(writer)).isEmpty();
    }

    @Test
    void nobodyIsLedElsewhereAndNothingElseIsCounted() {
        for (String path :
                new String[] {"https://elsewhere.example", "//elsewhere.example", "/desk", "/register/EC-2027-99999", ""
                }) {
            assertThat(visitor.get("/ask/published?path=" + URLEncoder.encode(path, UTF_8))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(visitor.post("/ask/published", "path=" + URLEncoder.encode(path, UTF_8))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(use.all()).extracting(AnswerUse.Count::path).doesNotContain("/desk", "");
    }

    @Test
    void thePageKnowsNobody() {
        HttpResponse<String> page = visitor.get("/ask");
        assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).isEqualTo("no-store");
        assertThat(Jsoup.parse(page.body()).select("script")).isEmpty();
        assertThat(Jsoup.parse(visitor.get("/ask").body())
                        .expectFirst("[name=key]")
                        .val())
                .isNotEqualTo(Jsoup.parse(page.body()).expectFirst("[name=key]").val());
    }

    private AnswerUse.Count count(String path) {
        return use.all().stream()
                .filter(count -> count.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String published(String question) {
        String reference = office.logs("spoc", SampleCall.from("other-" + writer));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.INFORMATION, "other-" + writer);
        triage.put("informationSought", question);
        office.completes("spoc", "Triage contact", reference, triage);
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "There are twelve.", "replyAddress", "other-" + writer));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", question, "publicAnswer", "There are twelve."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        return reference;
    }

    /** The page as opened a minute ago, filled in. */
    private Map<String, String> filledIn(String question) {
        Map<String, String> form = new LinkedHashMap<>();
        Jsoup.parse(visitor.get("/ask").body())
                .select("main form input")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("opened", String.valueOf(Long.parseLong(form.get("opened")) - 60_000));
        form.put("question", question);
        form.put("name", "Some Asker");
        form.put("email", writer);
        return form;
    }

    private HttpResponse<String> send(Map<String, String> form) {
        return visitor.post("/ask", encoded(form));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
