package org.evenhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKinds;
import org.evenhand.mail.template.LetterTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter is worded anew at the desk, looked at and saved; pictures are left in {@code target/journeys}. */
@EvenhandTest
class LettersBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    LetterKinds kinds;

    @Autowired
    LetterTexts texts;

    @AfterEach
    void theStandardTextAgain() {
        var kind = kinds.kind("T42");
        if (texts.own(kind, Language.ENGLISH).isPresent()) {
            int last = texts.versions(kind, Language.ENGLISH).get(0).number();
            texts.restore(kind, Language.ENGLISH, last, "End of the test", "spoc");
        }
    }

    @Test
    void aLetterIsWordedAnewAndCannotLoseWhatItMustSay() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.person().newPage();
            page.navigate(site("/login"));
            page.getByLabel("User name").fill("spoc");
            page.getByLabel("Password").fill(DemoPeople.PASSWORD);
            page.locator("main button").click();

            for (int width : new int[] {1200, 390}) {
                page.setViewportSize(width, 900);
                look(page, "/desk/letters", "letters-" + width);
                look(page, "/desk/letters/T42", "letter-" + width);
                look(page, "/desk/letters/T42/en", "letter-text-" + width);
                look(page, "/desk/mail", "mail-" + width);
                // it stands by itself, without the landmarks of a page of the site
                page.navigate(site("/desk/letters/T01/cy/html"));
                picture(page, "letter-html-" + width);
                assertThat(page.locator("h1").innerText()).contains("mae eich neges");
            }
            page.navigate(site("/desk/letters/T42/en"));
            String text = page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
                    .inputValue();
            page.locator("#text").fill(text.replace("{{body dealing}}", "somebody else"));
            page.getByText("Use this text").click();
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("must carry “body dealing”");
            check(page, "letter-refused");

            page.locator("#text").fill(text + "\n\nWe are sorry that you had cause to complain.");
            page.getByText("Preview", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("section[aria-labelledby=preview]").innerText())
                    .contains("We are sorry", "Otterdale Council");
            check(page, "letter-preview");
            page.locator("#why").fill("Kinder");
            page.getByText("Use this text").click();
            assertThat(page.locator("main").innerText()).contains("The office’s own text", "We are sorry");
            page.getByText("Versions in English").click();
            check(page, "letter-versions");
        }
    }

    private void look(Page page, String path, String name) {
        page.navigate(site(path));
        check(page, name);
    }

    private static void check(Page page, String name) {
        picture(page, name);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(name)
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "journeys", name + ".png"))
                .setFullPage(true));
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
