package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.election.OfficeRefused;
import org.evenhand.election.OfficeVersion;
import org.evenhand.election.Offices;
import org.evenhand.election.Policy;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters as they are written and as they go out. */
@EvenhandTest
class LettersTest {

    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)>\n\n# A heading\n\n"
            + "- a list\n\n<a href='javascript:alert(1)'>https://evil.example</a> {{office mailbox}} ${7*7} [(${office})] \uE0000\uE001";

    @Autowired
    Letters letters;

    @Autowired
    Languages languages;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    MasterRegister register;

    @Autowired
    Offices offices;

    private OfficeVersion before;

    @BeforeEach
    void asTheOfficeIs() {
        before = offices.current();
    }

    @AfterEach
    void asTheOfficeWas() {
        try {
            offices.change(before.profile(), offices.current().number(), "Put back by the test", "chief-executive");
        } catch (OfficeRefused unchanged) {
            assertThat(unchanged.problems()).hasSize(1);
        }
    }

    @Test
    @Rule("P09.10")
    void aLetterGoesOutInTwoPartsOfOneText() throws Exception {
        String address = UUID.randomUUID() + "@letters.example";
        Letters.Text text = letters.write("T01", acknowledged(contact("How many horses?")));
        outbox.put(text.to(address, UUID.randomUUID().toString()).sentByItself());
        postman.sendWaiting();

        MimeMessage sent = postman.mailboxOf(address).get(0);
        assertThat(sent.isMimeType("multipart/alternative")).isTrue();
        assertThat(((MimeMultipart) sent.getContent()).getCount()).isEqualTo(2);
        assertThat(Postman.textOf(sent).strip()).isEqualTo(text.body().strip());
        Document html = Jsoup.parse(Postman.htmlOf(sent));
        for (String paragraph : text.body().split("\n+")) {
            assertThat(html.select("body").text()).contains(paragraph);
        }
        assertThat(html.select("h1").text()).isEqualTo(sent.getSubject());
        assertThat(html.select("h2").eachText())
                .containsExactly("What happens now", "Your standing", "What will be public");
        assertThat(html.select("a").eachAttr("href"))
                .contains("mailto:" + Postman.SPOC, "http://localhost:8080/register");
        assertThat(html.select("img, script, link, style, iframe, object, [src], [background]"))
                .isEmpty();
        assertThat(sent.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        assertThat(sent.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
        assertThat(Postman.textOf(sent)).contains("sent automatically");
        assertThat(html.text()).contains("sent automatically");
    }

    @Test
    void aLetterThatIsPlainTextOnlyGetsItsHtmlPartOnTheWay() {
        String address = UUID.randomUUID() + "@letters.example";
        outbox.put(new Letter("plain " + address, null, "T05", address, "A <b> & c", "One\n\nTwo <i>", null, false));
        postman.sendWaiting();

        Document html = Jsoup.parse(Postman.htmlOf(postman.mailboxOf(address).get(0)));
        assertThat(html.text()).contains("One", "Two <i>");
        assertThat(html.select("b, i")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T05", "T07", "T02", "T12"})
    void whatPeopleWroteIsNeverMarkupNorAPlaceholder(String template) {
        Contact contact = contact(HOSTILE);
        Map<String, Object> facts = new HashMap<>(Map.of(
                "contact",
                contact,
                "subject",
                "Hello\r\nBcc: victim@letters.example " + HOSTILE,
                "answer",
                Map.of("text", HOSTILE),
                "author",
                Policy.ResponseAuthor.CEO,
                "refusal",
                Map.of("ground", Ground.SECURITY, "reasons", HOSTILE, "publicSources", HOSTILE),
                "papers",
                HOSTILE));
        Letters.Text letter = letters.write(template, facts);

        assertThat(letter.subject()).doesNotContain("\n", "\r");
        assertThat(letter.body()).contains("<script>alert(1)</script>", "{{office mailbox}} ${7*7} [(${office})]");
        Document html = Jsoup.parse(letter.html());
        assertThat(html.select("script, img, [onerror], [href^=javascript], style, li"))
                .isEmpty();
        assertThat(html.select("h2").eachText()).doesNotContain("A heading");
        assertThat(html.select("body").text()).contains("<script>alert(1)</script>", "{{office mailbox}} ${7*7}");
        assertThat(html.select("blockquote a")).isEmpty();
        assertThat(html.select("blockquote").text()).contains("https://evil.example");
    }

    @Test
    void theRequestersLanguageCountsAndElseTheOffices() {
        Contact contact = contact("Faint?");
        assertThat(letters.write("T01", acknowledged(contact)).subject())
                .endsWith("we have your message of 1 March 2027");

        languages.choose(contact.id(), "cy", "spoc");
        Letters.Text welsh = letters.write("T01", acknowledged(contact));
        assertThat(welsh.subject()).contains("mae eich neges", "1 Mawrth 2027");
        assertThat(welsh.body()).contains("yr un statws").doesNotContain("standing");
        assertThat(Jsoup.parse(welsh.html()).select("html").attr("lang")).isEqualTo("cy");

        languages.choose(contact.id(), "en", "spoc");
        assertThat(letters.write("T01", acknowledged(contact)).body())
                .contains("standing")
                .doesNotContain("statws");
    }

    @Test
    void anOfficeThatWritesInBothSendsBothWholeAndTheWelshFirst() {
        profile(Map.of("letters", "both", "name-welsh", "Swyddfa Prawf"));
        Contact contact = contact("How many?");
        Letters.Text both = letters.write("T01", acknowledged(contact));

        assertThat(both.subject()).contains("mae eich neges").contains(" / ").contains("we have your message");
        assertThat(both.body())
                .containsSubsequence(
                        "yr un statws",
                        "Swyddfa Prawf",
                        "the same standing",
                        before.profile().say(org.evenhand.election.office.OfficeField.NAME));
        Document html = Jsoup.parse(both.html());
        assertThat(html.select("div[lang]").eachAttr("lang")).isEqualTo(List.of("cy", "en"));
        assertThat(html.select("div[lang=cy]").text()).contains("yr un statws").doesNotContain("the same standing");

        languages.choose(contact.id(), "en", "spoc");
        assertThat(letters.write("T01", acknowledged(contact)).body()).doesNotContain("statws");
        profile(Map.of("letters", "cy"));
        assertThat(letters.write("T01", acknowledged(contact("?"))).body()).doesNotContain("the same standing");
        assertThat(letters.write("T02", Map.of("contact", contact)).body()).contains("for you to deal with");
    }

    /** As the module that refuses words it; its own values are not this module's to know. */
    enum Ground {
        SECURITY
    }

    private void profile(Map<String, String> values) {
        Map<String, String> filled = new HashMap<>(offices.current().profile().filledIn());
        filled.putAll(values);
        offices.change(new OfficeProfile(filled), offices.current().number(), "Test", "chief-executive");
    }

    private static Map<String, Object> acknowledged(Contact contact) {
        return Map.of("contact", contact, "receivedOn", LocalDate.of(2027, 3, 1));
    }

    private Contact contact(String question) {
        return register.enter(new NewContact(
                Instant.parse("2027-03-01T10:00:00Z"),
                ContactMethod.LETTER,
                "spoc",
                "Mallory <b>",
                null,
                null,
                null,
                null,
                null,
                null,
                question,
                null,
                null));
    }
}
