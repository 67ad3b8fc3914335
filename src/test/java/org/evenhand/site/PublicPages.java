package org.evenhand.site;

import java.time.Clock;
import java.util.Locale;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Office;
import org.evenhand.election.OfficeStub;
import org.evenhand.election.TimetableFixture;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.CandidateFixture;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.StatementLinks;
import org.evenhand.register.PublishedSchema;
import org.evenhand.register.log.PublicLogKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The public pages on a real server and a real database, without the engine and the rest of the application. It bears no
 * stereotype, so that the application, which scans these packages too, does not take it in.
 */
@ComponentScan("org.evenhand.site.web")
@ComponentScan(
        basePackages = {"org.evenhand.register", "org.evenhand.protocol", "org.evenhand.election"},
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*\\.(PublishedRegister|PublicRegisterController|RegisterDataController|LogController"
                                        + "|SiteMapController|LogReader|RegisterQueries|ContactPeriods|PublicAddress"
                                        + "|Protocol|ProtocolController"
                                        + "|PublicTimetables|TimetableController|CandidatesController)"))
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class PublicPages {

    private static final Election ELECTION = TimetableFixture.election("2027-05-06", Election.Kind.PCC);

    @Bean
    PublishedSchema schema() {
        return new PublishedSchema().emptied();
    }

    @Bean
    JdbcClient published(PublishedSchema schema) {
        return schema.client();
    }

    @Bean
    PublicLogKey key(PublishedSchema schema) {
        return schema.key().publicKey();
    }

    @Bean
    Elections elections() {
        return TimetableFixture.elections(ELECTION);
    }

    @Bean
    Timetables timetables() {
        return TimetableFixture.timetables(ELECTION);
    }

    @Bean
    Candidates candidates() {
        return CandidateFixture.nominated(ELECTION);
    }

    @Bean
    StatementLinks statements() {
        return CandidateFixture.statement(ELECTION, "https://paro.example/statement");
    }

    @Bean
    Office electionOffice() {
        return new OfficeStub("Office", "Police", "spoc@opcc.example", "https://opcc.example");
    }

    @Bean
    SiteOffice office() {
        return new TestOffice(true);
    }

    @Bean
    NationalLinks links() {
        return new NationalLinks("https://addresses.example", "https://pack.example", "https://commission.example");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(User.withUsername("spoc")
                .password("{noop}secret")
                .roles("STAFF")
                .build());
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.headers(SitePolicy::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(login -> login.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?signedOut"))
                .build();
    }

    public record TestOffice(boolean welsh) implements SiteOffice {

        @Override
        public String name() {
            return "Office of the Police and Crime Commissioner for Westmere & Fell";
        }

        @Override
        public String name(Locale locale) {
            return name();
        }

        @Override
        public String kind() {
            return "PCC";
        }

        @Override
        public String spocAddress() {
            return "spoc@opcc.example";
        }

        @Override
        public String address() {
            return "1 High Street\nWestmere";
        }

        @Override
        public String conductPage() {
            return "https://opcc.example/conduct";
        }

        @Override
        public String telephone() {
            return "01632 960 000";
        }

        @Override
        public @Nullable String logo() {
            return null;
        }

        @Override
        public ReturningOfficer returningOfficer() {
            return new ReturningOfficer(
                    "Westmere Borough Council",
                    "paro@council.example",
                    "01632 960 001",
                    "https://council.example/election",
                    "https://council.example/nominated");
        }
    }
}
