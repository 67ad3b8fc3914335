package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.evenhand.demo.DemoPeople;

/** Tasklist as a person uses it: signs in, claims a task, fills in its form, completes it. */
public final class Tasklist {

    /** The list shows the oldest tasks first, page by page; other tests leave theirs behind. */
    private static final String NEWEST_TASK = """
            async ([name, key]) => {
              const query = new URLSearchParams({name, sortBy: 'created', sortOrder: 'desc', maxResults: 1});
              if (key) query.set('processInstanceBusinessKey', key);
              const answer = await fetch('/camunda/api/engine/engine/default/task?' + query);
              return (await answer.json())[0].id;
            }""";

    private final Page page;
    private final String site;
    private final String person;

    private Tasklist(Page page, String site, String person) {
        this.page = page;
        this.site = site;
        this.person = person;
    }

    public static Tasklist signIn(BrowserContext screen, String site, String person, String password) {
        Page page = screen.newPage();
        page.navigate(site + "/camunda/app/tasklist/");
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(password);
        page.locator("main button").click();
        try {
            assertThat(page.locator("section.tasks-list")).isVisible();
        } catch (AssertionError e) {
            page.screenshot(
                    new ScreenshotOptions().setPath(Path.of("target", "journeys", person + "-not-signed-in.png")));
            throw new AssertionError(person + " is not signed in but at " + page.url(), e);
        }
        return new Tasklist(page, site, person);
    }

    /** Signs in at a tall screen of their own, on which a whole form is seen. */
    public static Tasklist signIn(Chromium chromium, String site, String person, int height) {
        Tasklist tasklist = signIn(chromium.person(), site, person, DemoPeople.PASSWORD);
        tasklist.page().setViewportSize(1400, height);
        return tasklist;
    }

    /** Opens the latest task of this name, of this contact where one is named, and claims it. */
    public void claim(String task, String contact) {
        claim((String) page.evaluate(NEWEST_TASK, List.of(task, contact.equals(task) ? "" : contact)));
    }

    /** Opens the task by its address, wherever in the list it stands, and claims it. */
    public void claim(String taskId) {
        // from another page, as it would otherwise keep the task and list it had open
        page.navigate("about:blank");
        page.navigate(site + "/camunda/app/tasklist/default/#/?task=" + taskId);
        try {
            assertThat(page.locator(".fjs-container")).isVisible();
        } catch (AssertionError e) {
            throw new AssertionError(
                    "No form at " + page.url() + " but: " + page.locator("body").innerText(), e);
        }
        page.getByText("Claim", new GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Claim", new GetByTextOptions().setExact(true)))
                .isHidden();
    }

    public void start(String process) {
        page.getByText("Start process").click();
        page.locator(".modal-content").getByText(process).click();
        assertThat(page.locator(".modal-content .fjs-container")).isVisible();
    }

    /** What a field shows. */
    public String shown(String label) {
        return field(label).locator("input, textarea").first().inputValue();
    }

    public void fill(String label, String text) {
        field(label).locator("input, textarea").first().fill(text);
    }

    /** Types a date or a time and leaves the field, as one does in a field with a calendar. */
    public void type(String label, String value) {
        Locator input = page.getByLabel(label).first();
        input.focus();
        input.fill(value);
        input.press("Enter");
    }

    public void choose(String label, String choice) {
        Locator field = field(label);
        if (field.locator("input[type=radio]").count() > 0) {
            field.getByLabel(choice).check();
        } else {
            field.locator(".fjs-input-group, input").first().click();
            page.locator(".fjs-dropdownlist-item")
                    .filter(new FilterOptions().setHasText(choice))
                    .first()
                    .click();
        }
    }

    /** Answers each essential test with no. */
    public void passEssentialTests() {
        Locator tests = page.locator(".fjs-form-field-radio")
                .filter(new FilterOptions().setHas(page.locator("[id*='field_test']")));
        for (Locator test : tests.all()) {
            test.getByLabel("No", new Locator.GetByLabelOptions().setExact(true))
                    .check();
        }
    }

    /** Completes the task, or starts the process, and waits until the server has done so. */
    public void complete() {
        Locator button = page.locator("button:has-text('Complete'), .modal-footer button:has-text('Start')")
                .last();
        page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click);
        assertThat(page.locator(".fjs-container")).isHidden();
    }

    /** Completes in vain and reads why. */
    public String refusal() {
        page.locator("button:has-text('Complete')").last().click();
        Locator notification = page.locator(".page-notifications .alert").last();
        assertThat(notification.locator(".message")).not().isEmpty();
        String words = notification.innerText();
        notification.locator("button.close:visible").click();
        return words;
    }

    /** Takes a picture of the page; no question of its form is cut off. */
    public void picture(String name) {
        Assertions.assertThat(page.locator(".fjs-form-field-label")
                        .evaluateAll("all => all.filter(label => label.scrollWidth > label.clientWidth + 1)"
                                + ".map(label => label.textContent).join('; ')"))
                .isEqualTo("");
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "journeys", person + "-" + name + ".png")));
    }

    public Page page() {
        return page;
    }

    private Locator field(String label) {
        return page.locator(".fjs-form-field")
                .filter(new FilterOptions()
                        .setHas(page.locator("label").filter(new FilterOptions().setHasText(labelled(label)))))
                .last();
    }

    /** The browser reads the pattern, so it is quoted in its way and not in Java's. */
    private static Pattern labelled(String label) {
        return Pattern.compile("^" + label.replaceAll("[^\\w ]", "\\\\$0") + "\\s*\\*?$");
    }
}
