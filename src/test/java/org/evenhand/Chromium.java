package org.evenhand;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, found on the PATH or named by EVENHAND_BROWSER. Where there is none the test is skipped,
 * and fails under EVENHAND_BROWSER_REQUIRED=true.
 */
public final class Chromium implements AutoCloseable {

    /** How long an expectation may take to come true on a busy machine; one that is true costs no time. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    public static Chromium launch() {
        Optional<Path> executable = executable();
        if (!"true".equals(System.getenv("EVENHAND_BROWSER_REQUIRED"))) {
            assumeThat(executable).as("a Chromium").isPresent();
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        return new Chromium(executable.orElseThrow());
    }

    public Browser browser() {
        return browser;
    }

    /** A person at a screen of their own, in Britain. */
    public BrowserContext person() {
        return browser.newContext(new NewContextOptions()
                .setViewportSize(1500, 1000)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> executable() {
        var named =
                Optional.ofNullable(System.getenv("EVENHAND_BROWSER")).stream().map(Path::of);
        var onPath = Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
