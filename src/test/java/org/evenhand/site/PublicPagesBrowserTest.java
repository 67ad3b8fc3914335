package org.evenhand.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.evenhand.Chromium;
import org.evenhand.register.PublishedSchema;
import org.evenhand.register.SampleEntries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public pages in Chromium, wide and on a phone; pictures of them are left in {@code target/pages}. */
@PublicPagesTest
@TestInstance(Lifecycle.PER_CLASS)
class PublicPagesBrowserTest {

    @Autowired
    private PublishedSchema schema;

    @LocalServerPort
    private int port;

    private @Nullable Chromium chromium;

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

    @BeforeEach
    void publish() {
        schema.emptied();
        SampleEntries.fill(schema);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=cy",
                "/register",
                "/register?lang=cy",
                "/register?category=VISIT&role=NONSENSE&q=control",
                "/register?q=zebra",
                "/register/EH-2027-0022",
                "/register/EH-2027-0022?lang=cy",
                "/register/unknown",
                "/register/how-to-check",
                "/register/how-to-check?lang=cy",
                "/register?period=PRE_ELECTION&from=2027-03-01",
                "/accessibility",
                "/accessibility?lang=cy",
                "/timetable",
                "/timetable?lang=cy",
                "/candidates",
                "/candidates?lang=cy",
                "/protocol",
                "/protocol?lang=cy",
                "/login",
                "/login?error"
            })
    void aPageIsAccessibleAndFitsItsScreen(String path) {
        for (var width : List.of(1200, 390)) {
            try (var page = Objects.requireNonNull(chromium).browser().newPage()) {
                page.setViewportSize(width, 900);
                page.navigate(site() + path);
                check(page, path);
            }
        }
    }

    @Test
    void theDeskIsAccessibleAndFitsItsScreen() {
        for (var width : List.of(1200, 390)) {
            try (var page = Objects.requireNonNull(chromium).browser().newPage()) {
                page.setViewportSize(width, 900);
                page.navigate(site() + "/desk/mail");
                page.fill("#username", "spoc");
                page.fill("#password", "secret");
                page.click("button");
                assertThat(page.url()).startsWith(site() + "/desk/mail");
                check(page, "/desk/mail");
            }
        }
    }

    @Test
    void onPaperThereIsTheRegisterAndNothingToClickOn() {
        try (var page = Objects.requireNonNull(chromium).browser().newPage()) {
            page.navigate(site() + "/register");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible(".evenhand-entries")).isTrue();
            assertThat(page.isVisible("nav") || page.isVisible("form") || page.isVisible(".govuk-pagination"))
                    .isFalse();
            page.screenshot(new ScreenshotOptions().setPath(picture("/print", 1200)));
        }
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private static void check(Page page, String path) {
        var width = page.viewportSize().width;
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(picture(path, width)));
        var found = new AxeBuilder(page).analyze();
        assertThat(found.getPasses()).isNotEmpty();
        assertThat(found.getViolations()).isEmpty();
        assertThat(overflow(page)).as("overflow at %d px", width).isEqualTo(0);
    }

    private static Object overflow(Page page) {
        return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static Path picture(String path, int width) {
        return Path.of("target", "pages", path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + ".png");
    }
}
