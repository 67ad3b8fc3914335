package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;

/** A page as people see it: its picture is left in {@code target/pages}, nothing bars anyone from it, and it fits. */
public final class PageLook {

    /** A screen on a desk and one in a hand, in pixels. */
    private static final List<Integer> WIDTHS = List.of(1200, 390);

    private PageLook() {}

    /** Opens the address on a wide and on a narrow screen. */
    public static void at(Page page, String address, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.navigate(address);
            asItStands(page, name + width);
        }
    }

    /** What was done on the page stays: it is not opened anew. */
    public static void asFilledIn(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            asItStands(page, name + width);
        }
    }

    /** At the width that the screen has. */
    public static void asItStands(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name)
                .isEqualTo(0);
    }
}
