package org.evenhand.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.ProtocolRule;
import org.evenhand.site.PublicPages.TestOffice;
import org.evenhand.site.SiteOffice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(ProtocolController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({Protocol.class, ProtocolPageTest.Layout.class})
class ProtocolPageTest {

    static class Layout {

        @Bean
        SiteOffice office() {
            return new TestOffice(true);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private final MockMvc mvc;
    private final Protocol protocol;

    @Autowired
    ProtocolPageTest(MockMvc mvc, Protocol protocol) {
        this.mvc = mvc;
        this.protocol = protocol;
    }

    @Test
    void everyRuleHasItsOwnAddress() throws Exception {
        Document page = page(Locale.UK);

        List<String> ids = protocol.all().stream().map(ProtocolRule::id).toList();
        assertThat(page.select("li[id], h3[id]").eachAttr("id")).containsExactlyElementsOf(ids);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aRuleShowsItsTextStrengthAndCitations() throws Exception {
        Element rule = page(Locale.UK).expectFirst("[id='P24.5']");

        assertThat(rule.text()).isEqualTo("P24.5 No media attend. Prohibition ACPO 2012: 8.6");
        assertThat(rule.expectFirst("a").attr("href")).isEqualTo("#P24.5");
    }

    @Test
    void ourOwnConclusionsSaySo() throws Exception {
        Document page = page(Locale.UK);

        assertThat(page.expectFirst("[id='P11.3']").text()).endsWith("Our own conclusion; no document states it");
        assertThat(page.expectFirst("[id='P11.1']").text()).endsWith("In part our own conclusion");
    }

    @Test
    void theDocumentsAreNamedInFull() throws Exception {
        assertThat(page(Locale.UK).select("dd").eachText())
                .hasSize(5)
                .anyMatch(title -> title.contains("National Police Chiefs' Council, February 2024 (004)"));
    }

    @Test
    void thePageSpeaksWelshAroundRulesMarkedAsEnglish() throws Exception {
        Document page = page(Locale.forLanguageTag("cy"));

        assertThat(page.title()).startsWith("Sut rydym yn penderfynu – ");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cy");
        Element rule = page.expectFirst("section[lang=en] [id='P24.5']");
        assertThat(rule.expectFirst("strong").attr("lang")).isEqualTo("cy");
        assertThat(rule.text()).contains("Gwaharddiad");
    }

    private Document page(Locale locale) throws Exception {
        return Jsoup.parse(mvc.perform(get("/protocol").locale(locale))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
