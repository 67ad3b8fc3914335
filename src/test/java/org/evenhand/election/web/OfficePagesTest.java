package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.EvenhandTest;
import org.evenhand.election.Office;
import org.evenhand.election.OfficeVersion;
import org.evenhand.election.Offices;
import org.evenhand.election.Policy;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.mail.Letters;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@EvenhandTest
class OfficePagesTest {

    private static final String CHANGE = "/desk/office/change";

    @Autowired
    Offices offices;

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    private OfficeVersion before = new OfficeVersion(0, new OfficeProfile(Map.of()), null, "", OffsetDateTime.MIN, "");

    @BeforeEach
    void remember() {
        before = offices.current();
    }

    @AfterEach
    void backToTheBeginning() {
        var now = offices.current();
        if (!now.profile().changesFrom(before.profile()).isEmpty()) {
            offices.change(before.profile(), now.number(), "End of the test", "chief-executive");
        }
    }

    @Test
    void theFirstVersionIsWhatTheInstallationSays() {
        var versions = offices.all();
        var first = versions.get(versions.size() - 1);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.changedBy()).isEqualTo("installation");
        assertThat(first.profile().value(OfficeField.NAME))
                .isEqualTo("Office of the Police and Crime Commissioner for Exampleshire");
        assertThat(first.profile().value(OfficeField.SPOC_ADDRESS)).isEqualTo("spoc@opcc.example");
        assertThat(first.profile().welsh()).isTrue();
    }

    @Test
    @Rule({"P03.1", "U5"})
    void aChangeIsOnThePublicPagesAtOnceAndRecordedWithWhoWhenAndWhy() {
        var page = new Desk(port, "chief-executive")
                .accepted(
                        CHANGE,
                        Map.of(
                                "name", "Office for Otterdale",
                                "name-welsh", "Swyddfa Otterdale",
                                "kind", "PFCC",
                                "telephone", "01632 960 100",
                                "address", "1 High Street\nOtterdale",
                                "paro-name", "Otterdale <b>Council</b>",
                                "paro-email", "paro@otterdale.example",
                                "paro-page", "https://otterdale.example/poll?a=1&b=2",
                                "deputy-paro-telephone", "01632 960 222",
                                "reason", "Letter of the council"));

        assertThat(page.select("#deputy-paro-telephone").text()).contains("01632 960 222");
        assertThat(page.expectFirst("section[aria-labelledby=versions] > ol > li")
                        .text())
                .contains(
                        "chief-executive", "Letter of the council", "Swyddfa Otterdale", "– → paro@otterdale.example");

        var home = new Visitor(port).read("/");
        assertThat(home.title()).endsWith("Office for Otterdale");
        assertThat(home.select("main").text())
                .contains(
                        "Police, Fire and Crime Commissioner",
                        "Otterdale <b>Council</b>",
                        "01632 960 100",
                        "1 High Street")
                // the deputy is whom the office turns to if the link is weak; the public has one address
                .doesNotContain("01632 960 222");
        assertThat(home.select("main a[href^=https]").attr("href")).isEqualTo("https://otterdale.example/poll?a=1&b=2");
        assertThat(new Visitor(port).read("/timetable").select("main").text()).contains("paro@otterdale.example");
        assertThat(new Visitor(port).read("/?lang=cy").select("header").text()).contains("Swyddfa Otterdale");
        assertThat(new Visitor(port).get("/timetable.ics").body()).contains("Office for Otterdale");
    }

    @Test
    @Rule({"P40.2", "U8"})
    void theConductPolicyAndTheComplaintsProcedureAreLinkedOnceTheyArePublished() {
        String link = "main a[href='https://otterdale.example/conduct']";
        Desk desk = new Desk(port, "chief-executive");
        assertThat(new Visitor(port).read("/").select(link)).isEmpty();
        assertThat(desk.read("/desk/office").select("#conduct-page").text()).contains("Page missing", "U8");
        var page = desk.accepted(
                CHANGE, Map.of("conduct-page", "https://otterdale.example/conduct", "reason", "It is out"));
        assertThat(page.select("#conduct-page").text()).doesNotContain("missing");
        assertThat(new Visitor(port).read("/").select(link).text()).contains("how to complain");
        assertThat(new Visitor(port).read("/?lang=cy").select(link).text()).contains("sut i gwyno");
    }

    @Test
    void lettersAreWrittenInTheNewName(@Autowired Letters letters) {
        new Desk(port, "chief-executive")
                .accepted(
                        CHANGE,
                        Map.of("name", "Office for Otterdale", "force", "Otterdale Police", "reason", "New name"));
        assertThat(office.name()).isEqualTo("Office for Otterdale");
        assertThat(office.force()).isEqualTo("Otterdale Police");
        assertThat(office.publicUrl()).isEqualTo("http://localhost:8080");
        var letter = letters.write(
                "T05",
                Map.of(
                        "subject",
                        "budget",
                        "contact",
                        Map.of("reference", "X", "informationSought", "The budget"),
                        "answer",
                        Map.of("text", "Much"),
                        "author",
                        Policy.ResponseAuthor.CEO));
        assertThat(letter.body()).endsWith("Office for Otterdale\n");
    }

    @Test
    void withoutWelshThePagesAreEnglishAndOfferNoOther() {
        assertThat(new Visitor(port).read("/").select("header a[lang=cy]")).hasSize(1);
        new Desk(port, "chief-executive").accepted(CHANGE, Map.of("welsh", "false", "reason", "An English force"));
        for (var path : List.of("/?lang=cy", "/timetable?lang=cy", "/nowhere?lang=cy")) {
            var page = new Visitor(port).read(path);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.select("[lang=cy], a[href*=lang]")).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name          | ''                          | Name of the office must be given.
            spoc-address  | not an address              | Mailbox of the single point of contact must be an e-mail address
            kind          | KING                        | Kind of office must be one of the kinds offered.
            welsh         | perhaps                     | Pages in Welsh must be yes or no.
            paro-email    | paro@council                | Returning officer: e-mail must be an e-mail address
            paro-telephone| call me                     | Returning officer: telephone must be a telephone number
            paro-page     | javascript:alert(1)         | Returning officer’s page must be a web address
            paro-page     | http://council.example      | Returning officer’s page must be a web address that begins with https://
            nominated-page| https://a b                 | Statement of persons nominated must be a web address
            reason        | ''                          | Give the reason for the change
            """)
    void aWrongFieldIsNamedWithItsReasonAndNothingIsStored(String field, String value, String message) {
        var typed = new HashMap<>(Map.of("force", "Otterdale Police", "reason", "Why"));
        typed.put(field, value);
        var page = new Desk(port, "chief-executive").refused(CHANGE, typed);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("#" + field)).hasSize(1);
        assertThat(page.select("#" + field + "-error").text()).contains(message);
        // what was typed is not lost
        assertThat(page.select("#force").val()).isEqualTo("Otterdale Police");
        assertThat(offices.current().number()).isEqualTo(before.number());
    }

    @Test
    void nothingNewAndAnOvertakenChangeAreRefused() {
        var chief = new Desk(port, "chief-executive");
        assertThat(chief.refused(CHANGE, Map.of("reason", "Why"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Nothing would change");
        assertThat(chief.refused(CHANGE, Map.of("force", "Other", "reason", "Why", "basedOn", "0"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Someone else has changed the profile");
        assertThat(offices.current().number()).isEqualTo(before.number());
    }

    @Test
    void theSinglePointOfContactReadsAndCannotChange() {
        var page = new Desk(port, "spoc").read("/desk/office");
        assertThat(page.select("#spoc-address").text()).contains("spoc@opcc.example");
        assertThat(page.select("main").text()).contains("The Chief Executive can change it");
        assertThat(page.select("main a[href^=/desk/office]")).isEmpty();
    }

    @Test
    void whetherFireIsInScopeIsThePolicysToSay() {
        assertThat(new Desk(port, "spoc")
                        .read("/desk/office")
                        .select("#fire-service")
                        .text())
                .contains("Not in scope, by the policy (S31)");
    }

    @Test
    void aVersionCanNeitherBeChangedNorRemovedNotEvenByTheOwnerOfTheTable(
            @Autowired JdbcClient jdbc, @Autowired HikariDataSource database) {
        var owner = JdbcClient.create(new DriverManagerDataSource(database.getJdbcUrl(), "evenhand_owner", "demo"));
        for (var forbidden : List.of(
                "update office.office_version set reason = 'other'",
                "delete from office.office_version",
                "truncate office.office_version",
                "delete from office.election_change",
                "update office.office_logo set picture = ''")) {
            assertThatThrownBy(() -> jdbc.sql(forbidden).update()).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> owner.sql(forbidden).update()).hasStackTraceContaining("is never changed");
        }
        assertThat(offices.current().number()).isEqualTo(before.number());
    }
}
