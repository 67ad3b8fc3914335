package org.evenhand.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far what is published serves those who are about to ask (P12.1). Counted by day; nothing is kept of the people. */
@Repository
@Transactional
public class AnswerUse {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerUse(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of an answer that was offered; each is a column. */
    public enum Step {
        SHOWN,
        OPENED,
        ANSWERED
    }

    /** How often an answer was shown, opened and said to be enough. */
    public record Count(String path, int shown, int opened, int answered) {}

    public void count(Step step, String path) {
        String column = step.name().toLowerCase(Locale.ROOT);
        jdbc.sql("""
                insert into office.answer_use as use (day, path, %1$s) values (?, ?, 1)
                on conflict (day, path) do update set %1$s = use.%1$s + 1""".formatted(column)).params(LocalDate.now(clock), path).update();
    }

    /** The published answers that were offered, those first that helped most. */
    @Transactional(readOnly = true)
    public List<Count> all() {
        return jdbc.sql("""
                select path, sum(shown) as shown, sum(opened) as opened, sum(answered) as answered
                from office.answer_use group by path order by answered desc, opened desc, shown desc, path limit 200""").query(Count.class).list();
    }

    /** How many requests were made on the public page, whether or not an answer was offered. */
    @Transactional(readOnly = true)
    public long requests() {
        return jdbc.sql("select count(*) from office.web_request")
                .query(Long.class)
                .single();
    }
}
