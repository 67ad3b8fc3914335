package org.evenhand.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.Tasklist;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page of the desk opens beside the task that links to it. */
@EvenhandTest
class BesideTasklistTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    @Test
    void theWholeCaseIsReadBesideItsTask() {
        String reference = office.logs("spoc", SampleCall.from(UUID.randomUUID() + "@candidate.example"));
        Tasklist spoc = Tasklist.signIn(chromium, "http://localhost:" + port, "spoc", 1200);
        spoc.claim("Triage contact", reference);
        Page whole = spoc.page()
                .waitForPopup(() -> spoc.page().getByText("Open the whole case").click());
        assertThat(whole.locator("h1")).containsText(reference);
    }
}
