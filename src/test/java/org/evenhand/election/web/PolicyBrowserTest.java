package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@EvenhandTest
class PolicyBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void bothPagesFitEveryScreenAndAreAccessible() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.person().newPage();
            page.navigate("http://localhost:" + port + "/login");
            page.getByLabel("User name").fill("chief-executive");
            page.getByLabel("Password").fill(DemoPeople.PASSWORD);
            page.locator("main button").click();
            for (int width : new int[] {1200, 390}) {
                page.setViewportSize(width, 900);
                check(page, "/desk/policy", "policy-" + width);
                check(page, "/desk/policy/change", "policy-change-" + width);
                page.getByText("Put this policy in force").click();
                assertThat(page.locator(".govuk-error-summary").innerText()).contains("Give the reason");
                picture(page, "policy-refused-" + width);
            }
        }
    }

    private void check(Page page, String path, String name) {
        page.navigate("http://localhost:" + port + path);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(name)
                .isLessThanOrEqualTo(0);
        picture(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journeys", name + ".png")));
    }
}
