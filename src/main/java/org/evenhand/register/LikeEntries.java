package org.evenhand.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Published answers to requests in similar words, for staff to look at before a new one is written (P12.1). */
@Repository
@Transactional(readOnly = true)
public class LikeEntries {

    private static final int MOST = 3;

    private final JdbcClient jdbc;

    LikeEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closest published entries as text, the closest first; empty where none shares a word that matters. */
    public String describe(String request) {
        return like(request).stream()
                .map(like -> like.reference() + "\nAsked: " + like.informationSought() + "\nAnswered: "
                        + like.informationProvided())
                .collect(joining("\n\n"));
    }

    private List<Like> like(String request) {
        return jdbc.sql("""
                with words as (select replace(plainto_tsquery('english', ?)::text, '&', '|')::tsquery as query)
                select reference, information_sought, information_provided
                from published.entry, words
                where to_tsvector('english', information_sought) @@ query
                order by ts_rank(to_tsvector('english', information_sought), query) desc, number desc limit ?""").params(request, MOST).query(Like.class).list();
    }

    private record Like(String reference, String informationSought, String informationProvided) {}
}
