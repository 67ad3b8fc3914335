package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCase;
import org.evenhand.protocol.Rule;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one was told is brought to the notice of every other candidate, once, without saying who asked. */
@EvenhandTest
class SharedAnswersTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    SharedAnswers answers;

    @Autowired
    AnswerReach reach;

    @Autowired
    JdbcClient jdbc;

    private final String requester = "caller" + UUID.randomUUID() + "@shared.example";

    @Test
    @Rule({"P09.12", "Q03"})
    void everyOtherCandidateIsSentThePublishedAnswerOnce() {
        SampleCase one = SampleCase.triaged(office, requester).answered();
        String page = "/desk/answers/" + one.reference();
        UUID contact = register.find(one.reference()).orElseThrow().id();
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(Jsoup.parse(spoc.get(page).body()).text()).contains("It is not published");
        assertThat(spoc.post(page, Map.of()).statusCode()).isEqualTo(400);
        assertThat(sentLetters(one.reference())).isZero();

        one.published();
        long withAddress = answers.readers(contact).stream()
                .filter(reader -> reader.address() != null)
                .count();
        assertThat(withAddress).isPositive();
        assertThat(Jsoup.parse(spoc.get(page).body()).select("main button").text())
                .isEqualTo("Send it to the " + withAddress + " who have not had it");
        spoc.post(page, Map.of());
        assertThat(sentLetters(one.reference())).isEqualTo(withAddress);
        assertThat(bodies(one.reference()))
                .contains("How many?", "Eighty.", "/register/" + one.reference())
                .doesNotContain(requester, "Alex Caller");
        spoc.post(page, Map.of());
        assertThat(sentLetters(one.reference())).as("nobody is sent it twice").isEqualTo(withAddress);

        assertThat(answers.readers(contact))
                .filteredOn(reader -> reader.address() != null)
                .allSatisfy(reader -> assertThat(reader.sentAt()).isNotNull());
        assertThat(((CaseFacts) reach).of(contact))
                .singleElement()
                .extracting(CaseFact::value)
                .asString()
                .contains("and was sent it on");
        assertThat(register.decisions(contact))
                .filteredOn(decision -> decision.kind().equals("Answer sent to all"))
                .extracting(Decision::outcome)
                .containsExactly("To " + withAddress + " candidates");
    }

    private long sentLetters(String reference) {
        return jdbc.sql("select count(*) from office.outbox where business_key like ?")
                .param("answer-shared " + reference + " %")
                .query(Long.class)
                .single();
    }

    private String bodies(String reference) {
        return String.join(
                "\n",
                jdbc.sql("select body || coalesce(html, '') from office.outbox where business_key like ?")
                        .param("answer-shared " + reference + " %")
                        .query(String.class)
                        .list());
    }
}
