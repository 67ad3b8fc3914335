package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries every night each link that somebody was pointed to or that stands in the public register (Q21): a link that died
 * has become a denial. It waits for other people's servers, so it holds no transaction; the audit reads what it found.
 */
@Component
class LinkRounds {

    private final JdbcClient jdbc;
    private final PublishedLinks links;
    private final Clock clock;

    LinkRounds(JdbcClient jdbc, PublishedLinks links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(cron = "${evenhand.parity.links:0 0 1 * * *}", zone = "Europe/London")
    void tryAll() {
        for (String link : all()) {
            Optional<String> problem = links.problem(link);
            jdbc.sql("""
                    insert into office.link_check (link, problem, tried_at) values (:link, :problem, :at)
                    on conflict (link) do update set problem = excluded.problem, tried_at = excluded.tried_at""")
                    .param("link", link)
                    .param("problem", problem.orElse(null))
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        }
    }

    private List<String> all() {
        return jdbc.sql("select distinct link from office.pointed_link")
                .query(String.class)
                .list();
    }
}
