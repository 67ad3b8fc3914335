package org.evenhand.staff;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Who may reach what: staff sign in once for Tasklist, Cockpit and the desk; the public pages know no sessions. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String WEBAPPS = "/camunda/**";
    private static final String WEBAPPS_API = "/camunda/api/**";
    private static final String WEBAPPS_SIGN_OUT = "/camunda/api/admin/auth/user/default/logout";

    @Bean
    @Order(1)
    SecurityFilterChain staff(HttpSecurity http) throws Exception {
        return http.securityMatcher(WEBAPPS, "/desk", "/desk/**", "/login", "/logout")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/desk"))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                new AntPathRequestMatcher("/logout", "POST"),
                                new AntPathRequestMatcher(WEBAPPS_SIGN_OUT, "POST")))
                        .logoutSuccessUrl("/login?signedOut"))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new AntPathRequestMatcher(WEBAPPS_API))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                // the webapps bring a token of their own and check it themselves
                .csrf(csrf -> csrf.ignoringRequestMatchers(WEBAPPS))
                .headers(headers -> headers.frameOptions(frame -> frame.deny()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain visitors(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(withDefaults())
                .build();
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
