package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.register.Contact;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public page for requests as people use it: with the keyboard alone, wide and on a telephone, in both languages. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskBrowserTest {

    @Autowired
    EnteredContacts entered;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    void someoneAsksWithTheKeyboardAlone() {
        String writer = "keys-" + UUID.randomUUID() + "@ask.example";
        try (Page page = chromium.browser().newPage()) {
            page.navigate("http://localhost:" + port + "/ask");
            page.focus("#question");
            page.keyboard().type("How many submarines does headquarters keep?");
            page.keyboard().press("Tab");
            page.keyboard().type("Some Asker");
            page.keyboard().press("Tab");
            page.keyboard().type(writer);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("We have your question");
            Contact contact = entered.onlyOneFrom(writer);
            PlaywrightAssertions.assertThat(page.locator(".govuk-panel")).containsText(contact.reference());
            assertThat(String.valueOf(contact.problem())).doesNotContain("do not see");
            check(page, "ask-sent", 1200);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 1200", "'', 390", "?lang=cy, 1200", "?lang=cy, 390"})
    void eachStepIsAccessibleAndFitsItsScreen(String language, int width) {
        try (Page page = chromium.browser().newPage()) {
            page.setViewportSize(width, 900);
            page.navigate("http://localhost:" + port + "/ask" + language);
            String name = "ask" + language.replaceAll("[^a-z]", "");
            check(page, name, width);
            page.click("main button");
            PlaywrightAssertions.assertThat(page.locator("main [role=alert] a")).hasCount(3);
            check(page, name + "-problems", width);
            page.fill("#question", "When does the pre-election period start?");
            page.fill("#name", "Some Asker");
            page.fill("#email", "nobody@ask.example");
            page.click("main button");
            PlaywrightAssertions.assertThat(page.locator("article").first()).isVisible();
            check(page, name + "-published", width);
            page.locator("article button").first().click();
            check(page, name + "-answered", width);
            assertThat(entered.from("nobody@ask.example")).isEmpty();
        }
    }

    private static void check(Page page, String name, int width) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", name + "-" + width + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        List<Integer> widths = List.of((Integer) page.evaluate("document.documentElement.scrollWidth"), (Integer)
                page.evaluate("document.documentElement.clientWidth"));
        assertThat(widths.get(0)).as(name).isEqualTo(widths.get(1));
    }
}
