package org.evenhand.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The latest figures, as the public may read them. */
@Repository
public class PublishedFairness {

    private final JdbcClient published;

    PublishedFairness(@Qualifier("published") JdbcClient published) {
        this.published = published;
    }

    /** A row for each category, in the order of the alphabet; empty before the first night. */
    public List<Row> latest() {
        return published.sql("""
                select as_of, category, requests, answered, pointed, referred, refused, open, median_wait
                from published.fairness where as_of = (select max(as_of) from published.fairness) order by category""").query(Row.class).list();
    }

    /**
     * How the requests of a category were dealt with.
     *
     * @param medianWait working days from contact to letter; null while none has gone out
     */
    public record Row(
            LocalDate asOf,
            String category,
            long requests,
            long answered,
            long pointed,
            long referred,
            long refused,
            long open,
            @Nullable BigDecimal medianWait) {}
}
