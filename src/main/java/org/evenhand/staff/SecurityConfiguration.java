package org.evenhand.staff;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.evenhand.site.SitePolicy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach what: staff sign in once for Tasklist, Cockpit and the desk; the public pages know no sessions. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String WEBAPPS_SIGN_OUT = "/camunda/api/admin/auth/user/default/logout";

    /** Tasklist keeps half-filled forms, and what they show, in the browser: they go when the person signs out. */
    private static final LogoutHandler FORGET_FORMS =
            new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE));

    /** Patterns look at the whole path, whichever servlet serves it, so that a page's rights can be asked for beforehand. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean paths() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Tasklist, Cockpit and the engine's interface behind them. They bring a token against forged requests themselves. */
    @Bean
    @Order(1)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .logout(logout -> logout.logoutRequestMatcher(path(HttpMethod.POST, WEBAPPS_SIGN_OUT))
                        .addLogoutHandler(FORGET_FORMS)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(frame -> frame.deny()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain desk(HttpSecurity http) throws Exception {
        return http.securityMatcher("/desk", "/desk/**", "/login", "/logout")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login")
                        .permitAll()
                        .requestMatchers("/desk/register/export.*", "/desk/contacts/*/amend")
                        .hasAnyAuthority(StaffAccess.REGISTER_KEEPERS.groups())
                        .requestMatchers("/desk/register", "/desk/register/**", "/desk/contacts", "/desk/contacts/**")
                        .hasAnyAuthority(StaffAccess.CONTACT_READERS.groups())
                        .requestMatchers("/desk/publications/**", "/desk/papers/**", "/desk/answers/**")
                        .hasAnyAuthority(StaffAccess.PUBLISHERS.groups())
                        .requestMatchers("/desk/mail", "/desk/mail/**")
                        .hasAnyAuthority(StaffAccess.MAIL_READERS.groups())
                        .requestMatchers("/desk/candidates", "/desk/candidates/**")
                        .hasAnyAuthority(StaffAccess.CANDIDATE_KEEPERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/policy")
                        .hasAnyAuthority(StaffAccess.POLICY_READERS.groups())
                        .requestMatchers("/desk/policy", "/desk/policy/**")
                        .hasAnyAuthority(StaffAccess.POLICY_CHANGERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/office")
                        .hasAnyAuthority(StaffAccess.OFFICE_READERS.groups())
                        .requestMatchers("/desk/office", "/desk/office/**")
                        .hasAnyAuthority(StaffAccess.OFFICE_CHANGERS.groups())
                        .requestMatchers("/desk/elections", "/desk/elections/**", "/desk/holidays")
                        .hasAnyAuthority(StaffAccess.DATE_KEEPERS.groups())
                        .requestMatchers(
                                HttpMethod.GET,
                                "/desk/visits",
                                "/desk/visits.ics",
                                "/desk/visits/**",
                                "/desk/meetings",
                                "/desk/briefings",
                                "/desk/briefings/*",
                                "/desk/filming",
                                "/desk/imagery",
                                "/desk/imagery/**")
                        .hasAnyAuthority(StaffAccess.CONTACT_READERS.groups())
                        .requestMatchers(
                                "/desk/visits/**",
                                "/desk/meetings/**",
                                "/desk/briefings/**",
                                "/desk/filming/**",
                                "/desk/imagery/**")
                        .hasAnyAuthority(StaffAccess.VISIT_KEEPERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/page", "/desk/page/**")
                        .hasAnyAuthority(StaffAccess.COMMUNICATORS.groups())
                        .requestMatchers("/desk/page/**")
                        .hasAnyAuthority(StaffAccess.PAGE_KEEPERS.groups())
                        .requestMatchers("/desk/letters", "/desk/letters/**")
                        .hasAnyAuthority(StaffAccess.LETTER_KEEPERS.groups())
                        .requestMatchers("/desk/parity")
                        .hasAnyAuthority(StaffAccess.CONTACT_READERS.groups())
                        .requestMatchers(
                                "/desk/deputy-time",
                                "/desk/deputy-time/**",
                                "/desk/diary",
                                "/desk/diary/**",
                                "/desk/resources")
                        .hasAnyAuthority(StaffAccess.CONDUCT_KEEPERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/induction")
                        .hasAnyAuthority(StaffAccess.TERM_WATCHERS.groups())
                        .requestMatchers("/desk/induction/*/result", "/desk/induction/items/*/done")
                        .hasAnyAuthority(StaffAccess.TERM_KEEPERS.groups())
                        .requestMatchers("/desk/programme/advice")
                        .hasAnyAuthority(StaffAccess.PROGRAMME_KEEPERS.groups())
                        .requestMatchers("/desk/programme/*/brief.pdf", "/desk/programme/*/pack.pdf")
                        .hasAnyAuthority(StaffAccess.PROGRAMME_PAPER_READERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/programme", "/desk/programme/**")
                        .hasAnyAuthority(StaffAccess.PROGRAMME_READERS.groups())
                        .requestMatchers("/desk/programme/*/items")
                        .hasAnyAuthority(StaffAccess.PROGRAMME_ADDERS.groups())
                        .requestMatchers("/desk/programme/**")
                        .hasAnyAuthority(StaffAccess.PROGRAMME_KEEPERS.groups())
                        .requestMatchers("/desk/candidacies", "/desk/nominations")
                        .hasAnyAuthority(StaffAccess.ADVISERS.groups())
                        .requestMatchers("/desk/postings", "/desk/postings/**")
                        .hasAnyAuthority(StaffAccess.POSTING_KEEPERS.groups())
                        .requestMatchers("/desk/lessons/*/considered")
                        .hasAnyAuthority(StaffAccess.LESSON_KEEPERS.groups())
                        .requestMatchers("/desk/lessons", "/desk/lessons/**")
                        .hasAnyAuthority(StaffAccess.LEARNERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/communications", "/desk/communications/**")
                        .hasAnyAuthority(StaffAccess.COMMUNICATORS.groups())
                        .requestMatchers("/desk/communications/accounts/*/decision")
                        .hasAnyAuthority(StaffAccess.ACCOUNT_DECIDERS.groups())
                        .requestMatchers("/desk/communications/accounts", "/desk/communications/plan/*/day")
                        .hasAnyAuthority(StaffAccess.ACCOUNT_KEEPERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/preparation")
                        .hasAnyAuthority(StaffAccess.COMMUNICATORS.groups())
                        .requestMatchers("/desk/preparation/*/start")
                        .hasAnyAuthority(StaffAccess.PREPARATION_STARTERS.groups())
                        .requestMatchers("/desk/preparation/**")
                        .hasAnyAuthority(StaffAccess.PREPARERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/guidance")
                        .hasAnyAuthority(StaffAccess.RULING_READERS.groups())
                        .requestMatchers("/desk/guidance", "/desk/guidance/**")
                        .hasAnyAuthority(StaffAccess.GUIDANCE_KEEPERS.groups())
                        .requestMatchers("/desk/joint-protocol/meetings")
                        .hasAnyAuthority(StaffAccess.MEETING_KEEPERS.groups())
                        .requestMatchers("/desk/joint-protocol")
                        .hasAnyAuthority(StaffAccess.RULING_READERS.groups())
                        .requestMatchers("/desk/recipients", "/desk/recipients/**")
                        .hasAnyAuthority(StaffAccess.RECIPIENT_KEEPERS.groups())
                        .requestMatchers(HttpMethod.GET, "/desk/posts")
                        .hasAnyAuthority(StaffAccess.RULING_READERS.groups())
                        .requestMatchers("/desk/posts", "/desk/posts/**")
                        .hasAnyAuthority(StaffAccess.POST_KEEPERS.groups())
                        .requestMatchers("/desk/rulings")
                        .hasAnyAuthority(StaffAccess.RULING_READERS.groups())
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/desk"))
                .logout(logout -> logout.addLogoutHandler(FORGET_FORMS).logoutSuccessUrl("/login?signedOut"))
                .headers(SitePolicy::headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain visitors(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        // whoever asks has no rights that another page could borrow: there is nothing to forge
                        .requestMatchers(HttpMethod.POST, "/ask", "/ask/published")
                        .permitAll()
                        // the address itself is the right: it stands in one letter and nowhere else
                        .requestMatchers(HttpMethod.POST, "/receipt/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                // the register says itself how long it may be kept; the default forbids it
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .headers(SitePolicy::headers)
                .build();
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }

    @Bean
    FilterRegistrationBean<Filter> webappsLogin() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", SignedInUser.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(201); // behind Spring Security, which knows the user
        return filter;
    }

    /**
     * Shuts the page on which engine 7.24.0 lets anyone create the first administrator (CVE-2026-77226). The container
     * matches the path after decoding it, so no way of writing it gets around this.
     */
    @Bean
    FilterRegistrationBean<Filter> noSetup() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(
                (request, response, chain) -> ((HttpServletResponse) response).sendError(404));
        filter.addUrlPatterns("/camunda/api/admin/setup/*", "/camunda/app/admin/default/setup/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
