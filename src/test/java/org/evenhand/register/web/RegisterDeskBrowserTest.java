package org.evenhand.register.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCase;
import org.evenhand.demo.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register on the desk, used and looked at; pictures in {@code target/journeys}. */
@EvenhandTest
@TestInstance(Lifecycle.PER_CLASS)
class RegisterDeskBrowserTest {

    private static final int FIELDS_AT_MOST = 60;

    @Autowired
    OfficeAtWork office;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void thePagesOfTheRegisterAreWholeAndAccessibleOnWideAndNarrowScreens() {
        String published = SampleCase.triaged(office, "caller@" + word + ".example")
                .answered()
                .published()
                .reference();
        SampleCase.triaged(office, "other@" + word + ".example");
        Page page = signIn("chief-executive");
        for (int width : new int[] {1200, 390}) {
            page.setViewportSize(width, 900);
            page.navigate(site() + "/desk/register?q=" + word + "&state=OPEN");
            page.getByText("Save this filter").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Open " + width);
            page.locator("main")
                    .getByText("Save", new GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("[role=status]")).containsText("The filter is saved");
            check(page, "register-saved");
            page.navigate(site() + "/desk/register?q=" + word);
            assertThat(page.locator("tbody tr")).hasCount(2);
            check(page, "register");
            page.navigate(site() + "/desk/contacts/" + published);
            check(page, "contact");
            page.navigate(site() + "/desk/publications/" + published);
            check(page, "publications");
            page.navigate(site() + "/desk/contacts/" + published + "/amend");
            page.getByLabel("Role").selectOption("AGENT");
            page.locator("main form button").click();
            assertThat(page.locator(".govuk-error-summary")).containsText("Give the reason");
            check(page, "amend-refused");
        }
        page.getByLabel("Reason").fill("Misheard");
        page.locator("main form button").click();
        assertThat(page.locator("[role=status]")).containsText("The public entry has not changed");
        check(page, "contact-amended");
    }

    @Test
    void theFilterIsUsedWithTheKeyboardAlone() {
        SampleCase.triaged(office, "keys@k" + word + ".example");
        Page page = signIn("spoc");
        page.navigate(site() + "/desk/register");
        tabTo(page, "#q");
        page.keyboard().type("keys@k" + word + ".example");
        tabTo(page, "summary");
        page.keyboard().press("Enter");
        tabTo(page, "#role");
        page.keyboard().type("Elec");
        tabTo(page, ".evenhand-search details button");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*role=AGENT.*"));
        assertThat(page.getByText("There is no such contact.")).isVisible();

        tabTo(page, "#role");
        page.keyboard().type("Cand");
        tabTo(page, ".evenhand-search details button");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        tabTo(page, ".evenhand-scroll");
        tabTo(page, "thead th:nth-child(3) a");
        page.keyboard().press("Enter");
        assertThat(page.locator("thead th:nth-child(3)")).hasAttribute("aria-sort", "ascending");
        tabTo(page, "tbody th a");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/desk/contacts/EC-.*"));
    }

    private static void tabTo(Page page, String selector) {
        for (int field = 0; field < FIELDS_AT_MOST; field++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private Page signIn(String person) {
        Page page = chromium.person().newPage();
        page.navigate(site() + "/login");
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(DemoPeople.PASSWORD);
        page.locator("main button").click();
        return page;
    }

    private static void check(Page page, String name) {
        var picture = "desk-" + name + "-" + page.viewportSize().width;
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journeys", picture + ".png")));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(picture)
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(picture).isEmpty();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
