package org.evenhand.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@EvenhandTest
class LoginTest {

    private static final String SOMEBODY = "newcomer";
    private static final String SIGN_OUT_OF_TASKLIST = "/camunda/api/admin/auth/user/default/logout";

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext application;

    @Autowired
    IdentityService identity;

    @AfterEach
    void forget() {
        ClockUtil.reset();
        identity.deleteUser(SOMEBODY);
    }

    @Test
    void aWrongPasswordReadsLikeAnUnknownName() {
        newcomer();
        var browser = new StaffBrowser(port);
        var wrongPassword = browser.signIn(SOMEBODY, "Wrong-password-2026");
        var unknownName = browser.signIn("nobody-of-this-name", "Wrong-password-2026");
        assertThat(StaffBrowser.location(wrongPassword)).endsWith("/login?error");
        assertThat(StaffBrowser.location(unknownName)).isEqualTo(StaffBrowser.location(wrongPassword));
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "spoc'--", "camunda-admin"})
    void noOddNameSignsIn(String name) {
        var answer = new StaffBrowser(port).signIn(name, DemoPeople.PASSWORD);
        assertThat(StaffBrowser.location(answer)).endsWith("/login?error");
    }

    @Test
    void afterAFailureEvenTheRightPasswordHasToWait() {
        newcomer();
        Instant start = Instant.now();
        at(start);
        assertThat(signsIn("Wrong-password-2026")).isFalse();
        assertThat(signsIn(DemoPeople.PASSWORD)).as("at once").isFalse();
        at(start.plusSeconds(4));
        assertThat(signsIn(DemoPeople.PASSWORD)).as("after the delay").isTrue();
    }

    @Test
    void afterTenFailuresOnlyAnAdministratorOpensTheAccount() {
        newcomer();
        Instant now = Instant.now();
        for (int failures = 0; failures < 10; failures++) {
            now = now.plus(Duration.ofMinutes(2));
            at(now);
            assertThat(signsIn("Wrong-password-2026")).isFalse();
        }
        at(now.plus(Duration.ofDays(30)));
        assertThat(signsIn(DemoPeople.PASSWORD)).isFalse();
        identity.unlockUser(SOMEBODY);
        assertThat(signsIn(DemoPeople.PASSWORD)).isTrue();
    }

    @Test
    void aForgedLoginIsRefused() {
        var browser = new StaffBrowser(port);
        var forged = browser.form("/login", Map.of("username", "spoc", "password", DemoPeople.PASSWORD));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(StaffBrowser.location(browser.get("/desk"))).endsWith("/login");
    }

    @Test
    void aForgedSignOutIsRefused() {
        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(spoc.form("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(spoc.get("/desk/register").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionOfTheLoginPageDoesNotOutliveTheLogin() {
        var browser = new StaffBrowser(port);
        String token = browser.token("/login");
        String before = browser.cookie("JSESSIONID").orElseThrow();
        browser.form("/login", Map.of("_csrf", token, "username", "spoc", "password", DemoPeople.PASSWORD));
        assertThat(browser.get("/desk/register").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void signingOutOfTasklistSignsOutOfTheDesk() {
        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(spoc.get("/desk/register").statusCode()).isEqualTo(200);
        HttpResponse<String> out = spoc.json("POST", SIGN_OUT_OF_TASKLIST, "");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(StaffBrowser.location(spoc.get("/desk/register"))).endsWith("/login");
        assertThat(spoc.get(StaffBrowser.ENGINE + "/task/count").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutOfTheDeskSignsOutOfTasklist() {
        var spoc = StaffBrowser.signedIn(port, "spoc");
        HttpResponse<String> out = spoc.form("/logout", Map.of("_csrf", spoc.token("/desk/register")));
        assertThat(StaffBrowser.location(out)).endsWith("/login?signedOut");
        assertThat(spoc.get(StaffBrowser.ENGINE + "/task/count").statusCode()).isEqualTo(401);
    }

    /** Browsers heed it over TLS only, and so it is only sent there. */
    @ParameterizedTest
    @ValueSource(strings = {SIGN_OUT_OF_TASKLIST, "/logout"})
    void signingOutClearsWhatTheBrowserKept(String signOut) throws Exception {
        var secured = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        secured.perform(MockMvcRequestBuilders.post(signOut)
                        .secure(true)
                        .with(SecurityMockMvcRequestPostProcessors.user("spoc"))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andExpect(MockMvcResultMatchers.header().string("Clear-Site-Data", "\"storage\""));
    }

    @Test
    void aRequestToTheEngineWithoutItsTokenIsRefused() {
        var browser = new StaffBrowser(port);
        browser.signIn("spoc", DemoPeople.PASSWORD);
        assertThat(browser.cookie("XSRF-TOKEN")).isEmpty();
        assertThat(browser.json("POST", StaffBrowser.ENGINE + "/task/count", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void cookiesStayWithTheSiteAndTheSessionAwayFromScripts() {
        var browser = new StaffBrowser(port);
        var page = browser.get("/login");
        browser.signIn("spoc", DemoPeople.PASSWORD);
        var engine = browser.get("/camunda/api/engine/engine/");
        assertThat(cookies(page))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
        // the engine's pages read this one themselves
        assertThat(cookies(engine))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/register", "/register.json", "/protocol", "/no-such-page"})
    void publicPagesSetNoCookieAndAllowNoScript(String path) {
        var page = new StaffBrowser(port).get(path);
        assertThat(cookies(page)).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/register", "/login"})
    void pagesOfTheDeskAreNotKept(String path) {
        var page = StaffBrowser.signedIn(port, "spoc").get(path);
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    private void newcomer() {
        var user = identity.newUser(SOMEBODY);
        user.setPassword(DemoPeople.PASSWORD);
        identity.saveUser(user);
    }

    private boolean signsIn(String password) {
        return !StaffBrowser.location(new StaffBrowser(port).signIn(SOMEBODY, password))
                .contains("error");
    }

    private static void at(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    private static List<String> cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }
}
