package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Policies;
import org.evenhand.mail.Postman;
import org.evenhand.parity.Audit;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * People drawn at random go through the whole path, from the mail they write to the entry about it, with what the software
 * proposes at each step. No public byte, headers included, then holds anything that is theirs.
 */
@EvenhandTest
class AnonymityOfEveryByteTest {

    private static final String PRESET = "cambridgeshire-2020";

    private static final List<String> PATHS = List.of(
            "/",
            "/?lang=cy",
            "/register",
            "/register?lang=cy",
            "/register?q=patrols",
            "/register?role=CANDIDATE",
            "/register.json",
            "/register.csv",
            "/register.atom",
            "/register/checkpoint",
            "/register/key",
            "/register/how-to-check",
            "/register/schema.json",
            "/ask",
            "/candidates",
            "/briefings",
            "/briefings.ics",
            "/fairness",
            "/fairness?lang=cy",
            "/timetable",
            "/timetable.ics",
            "/sitemap.xml",
            "/sitemap/entries-1.xml",
            "/sitemap/pages.xml",
            "/robots.txt",
            "/protocol",
            "/accessibility");

    @LocalServerPort
    int port;

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    Amendments amendments;

    @Autowired
    MasterRegister register;

    @Autowired
    PublishedRegister published;

    @Autowired
    PublicationChanges changes;

    @Autowired
    Policies policies;

    @Autowired
    Audit audit;

    /** What becomes of a request, and of what is published about it. */
    enum Ending {
        ANSWERED,
        REFUSED,
        WITHHELD,
        CORRECTED,
        WITHDRAWN,
        AMENDED
    }

    @AfterEach
    void exactAgain() {
        if (!policies.inForce().overrides().isEmpty()) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @RepeatedTest(12)
    @Rule({"P20.2", "Q15", "C20"})
    void nothingOfAPersonReachesThePublic(RepetitionInfo repetition) throws Exception {
        int round = repetition.getCurrentRepetition();
        Ending ending = Ending.values()[round % Ending.values().length];
        Random random = new Random(20_270_506L + round);
        Person person = new Person(random);
        if (round > Ending.values().length) {
            String exactness = random.nextBoolean() ? "WEEK" : "MONTH";
            policies.change(PRESET, Map.of("small-numbers", exactness), "chief-executive", "Round " + round);
        }
        postman.deliver(person.mail(), person.message());
        office.runJobs();
        String reference = entered.onlyOneFrom(person.mail()).reference();
        UUID contact = register.find(reference).orElseThrow().id();
        office.completes("spoc", "Triage contact", reference, person.triage());
        if (ending == Ending.REFUSED) {
            refuse(reference, person);
        } else {
            answer(reference, person);
        }
        if (ending == Ending.AMENDED) {
            amend(contact, person);
        }
        if (ending == Ending.WITHHELD) {
            office.completes(
                    "spoc",
                    "Redact entry",
                    reference,
                    Map.of(
                            "publishDecision",
                            "NOT_FOR_PUBLICATION",
                            "notForPublicationReason",
                            person.first() + " asked as a private person"));
        } else {
            publish(reference);
        }
        if (ending == Ending.CORRECTED || ending == Ending.WITHDRAWN) {
            change(contact, reference, ending);
        }
        audit.run();
        office.runJobs();

        Visitor visitor = new Visitor(port);
        boolean isPublic = ending != Ending.WITHHELD;
        assertThat(visitor.get("/register/" + reference).statusCode()).isEqualTo(isPublic ? 200 : 404);
        List<String> paths = new ArrayList<>(PATHS);
        paths.add("/register/" + reference);
        paths.add("/register/" + reference + "?lang=cy");
        if (isPublic) {
            paths.add("/register/proof?entry=" + number(reference));
        }
        for (String path : paths) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(isPublic || !path.contains(reference) ? 200 : 404);
            String all = (answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT);
            for (String token : person.tokens()) {
                assertThat(all).as("%s at %s", token, path).doesNotContain(token.toLowerCase(Locale.ROOT));
            }
        }
    }

    private void answer(String reference, Person person) {
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of(
                        "draftOutcome",
                        "SUBMIT",
                        "answerText",
                        "Dear " + person.first() + ", there are 14 patrols. Yours, the office",
                        "replyAddress",
                        person.mail()));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
    }

    private void refuse(String reference, Person person) {
        office.completes("spoc", "Draft answer", reference, Map.of("draftOutcome", "REFUSE"));
        office.completes(
                "spoc",
                "Propose refusal",
                reference,
                Map.of("refusalGround", "CONFIDENTIAL", "refusalReasons", "It would name " + person.last()));
        office.completes("chief-executive", "Decide refusal", reference, Map.of("refusalDecision", "REFUSE"));
    }

    /** The name was somebody else's; both are nobody's business. */
    private void amend(UUID contact, Person person) {
        String seen = amendments.values(register.contact(contact)).mark();
        amendments.amend(
                contact,
                seen,
                Map.of(
                        AmendableField.REQUESTER_NAME,
                        person.alias(),
                        AmendableField.REQUESTER_ROLE,
                        "AGENT",
                        AmendableField.INFORMATION_PROVIDED,
                        person.alias() + " was told for " + person.last() + " that there are 14 patrols"),
                person.alias() + " rang for " + person.last(),
                "spoc");
    }

    private void publish(String reference) {
        Map<String, Object> proposed = office.sees("spoc", "Redact entry", reference);
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", "PUBLISH",
                        "publicQuestion", proposed.get("publicQuestion"),
                        "publicAnswer", said(proposed.get("publicAnswer"))));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
    }

    private static Object said(@Nullable Object proposed) {
        return proposed == null || proposed.toString().isBlank() ? "There are 14 patrols" : proposed;
    }

    private void change(UUID contact, String reference, Ending ending) {
        if (ending == Ending.CORRECTED) {
            changes.proposeCorrection(
                    contact, number(reference), "How many patrols?", "15 patrols", "Wrong figure", "spoc");
        } else {
            changes.proposeWithdrawal(contact, number(reference), "It told too much", "spoc");
        }
        changes.approve(changes.waiting(contact).orElseThrow().id(), "chief-executive");
    }

    private long number(String reference) {
        return published.about(reference).get(0).entry().number();
    }

    /** Someone whose every word about themselves is drawn, and so stands nowhere else. */
    private static final class Person {

        private final Random random;
        private final String first;
        private final String last;
        private final String domain;
        private final String mobile;
        private final String postcode;
        private final String street;
        private final String file;
        private final String party;
        private final String alias;

        Person(Random random) {
            this.random = random;
            this.first = name();
            this.last = name() + (random.nextBoolean() ? "-" + name() : "");
            this.domain = name().toLowerCase(Locale.ROOT) + ".example";
            this.mobile = "07700 9" + (10_000 + random.nextInt(89_999));
            this.postcode = "ZZ" + (10 + random.nextInt(89)) + " " + random.nextInt(9) + "XQ";
            this.street = (1 + random.nextInt(98)) + " " + name() + " Road";
            this.file = name();
            this.party = name();
            this.alias = name() + " " + name();
        }

        /** A name of letters in an order that no text here has. */
        private String name() {
            StringBuilder name = new StringBuilder();
            for (int syllable = 0; syllable < 4; syllable++) {
                name.append("bdfgjklmnprtvxz".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
            }
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "q";
        }

        String first() {
            return first;
        }

        String last() {
            return last;
        }

        String alias() {
            return alias;
        }

        String mail() {
            return first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT) + "@" + domain;
        }

        String message() {
            return """
                From: %1$s %2$s <%3$s>
                To: spoc@opcc.example
                Subject: Patrols in my area, from %2$s
                Message-ID: <%4$s@%5$s>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/plain; charset=utf-8

                I am %1$s %2$s and I stand for %9$s. How many patrols are there?
                Ring %6$s or write to %3$s, or to %7$s, %8$s.
                --part
                Content-Type: application/pdf; name="CV-%10$s.pdf"
                Content-Disposition: attachment; filename="CV-%10$s.pdf"

                %%PDF-1.4 %2$s
                --part--
                """.formatted(first, last, mail(), file, domain, mobile, street, postcode, party, file);
        }

        Map<String, Object> triage() {
            return Map.of(
                    "contactClass",
                    "INFORMATION",
                    "requesterName",
                    first + " " + last,
                    "requesterRole",
                    "CANDIDATE",
                    "requesterEmail",
                    mail(),
                    "onBehalfOf",
                    party,
                    "informationSought",
                    first + " " + last + " (" + mobile + ", " + street + ", " + postcode + ", " + mail() + ") of "
                            + party + " asks: how many patrols are there?",
                    "holdsOffice",
                    "no",
                    "coveredByPublished",
                    "no");
        }

        List<String> tokens() {
            List<String> tokens = new ArrayList<>(List.of(
                    first,
                    mail(),
                    domain,
                    mobile,
                    mobile.replace(" ", ""),
                    postcode,
                    postcode.replace(" ", ""),
                    street,
                    file,
                    party));
            tokens.addAll(List.of(last.split("-")));
            tokens.addAll(List.of(alias.split(" ")));
            return tokens;
        }
    }
}
