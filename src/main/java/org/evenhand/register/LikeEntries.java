package org.evenhand.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Published answers to like questions, for staff to look at before a new one is written (P12.1). */
@Repository
@Transactional(readOnly = true)
public class LikeEntries {

    private static final int MOST = 3;

    private final JdbcClient jdbc;

    LikeEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closest published entries as text, the closest first; empty where none is like enough. */
    public String describe(String request) {
        return alreadyAnswered(request).stream()
                .map(like -> like.reference() + "\nAsked: " + like.informationSought() + "\nAnswered: "
                        + like.informationProvided())
                .collect(joining("\n\n"));
    }

    /**
     * The published entries that may answer this request already, at most three, the most like first; an entry that a
     * later one corrects or withdraws is not among them (P12.1). In a large register those are looked at that share all
     * telling words, and the newest of those that share any.
     */
    public List<LikeEntry> alreadyAnswered(String request) {
        return jdbc.sql("""
            with asked as materialized (select office.readings(:request) as readings),
            words as materialized (
                select office.like_words(readings) as any_of, office.all_words(readings) as all_of from asked),
            shared as materialized (
                (select number from published.entry
                 where to_tsvector('english', left(information_sought, 20000)) @@ (select all_of from words)
                 order by number desc limit :ranked)
                union
                (select number from published.entry
                 where to_tsvector('english', left(information_sought, 20000)) @@ (select any_of from words)
                 order by number desc limit :ranked)),
            candidate as materialized (
                select e.number, e.reference, e.information_sought, e.information_provided
                from words, shared join published.entry e using (number)
                where e.change is distinct from 'WITHDRAWAL'
                  and not exists (select from published.entry later where later.supersedes = e.number)
                order by ts_rank(to_tsvector('english', left(e.information_sought, 20000)), words.any_of, 1) desc,
                  e.number desc
                limit :compared)
            select * from (
                select candidate.*,
                  office.likeness(asked.readings, office.readings(candidate.information_sought)) as likeness
                from candidate, asked) measured
            where likeness >= :least order by likeness desc, number desc limit :most\
            """)
                .param("request", request)
                .param("ranked", Likeness.RANKED)
                .param("compared", Likeness.COMPARED)
                .param("least", Likeness.ALREADY_ANSWERED)
                .param("most", MOST)
                .query(LikeEntry.class)
                .list();
    }
}
