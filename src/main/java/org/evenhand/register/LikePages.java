package org.evenhand.register;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.evenhand.election.Office;
import org.evenhand.site.PageText;
import org.evenhand.site.PageTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Parts of our public pages that speak of what a question asks for (P12.1). */
@Repository
@Transactional(readOnly = true)
public class LikePages {

    private static final int MOST = 3;

    private final JdbcClient jdbc;
    private final ObjectProvider<PageTexts> pages;
    private final Office office;

    LikePages(JdbcClient jdbc, ObjectProvider<PageTexts> pages, Office office) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.office = office;
    }

    /** The pages that may answer this question, at most three, those first that speak of most of it. */
    public List<PageText> of(String question, Locale locale) {
        List<PageText> all = all(locale);
        return jdbc
                .sql("""
            with asked as materialized (select office.readings(:question) as readings),
            words as materialized (select office.like_words(readings) as any_of from asked),
            candidate as materialized (
                select at, page
                from words, unnest(cast(:pages as text[])) with ordinality as pages (page, at)
                where to_tsvector('english', page) @@ any_of
                order by ts_rank(to_tsvector('english', page), any_of, 1) desc, at
                limit :compared)
            select at from (
                select at, office.coverage(asked.readings, office.reading(page)) as coverage
                from candidate, asked) measured
            where coverage >= :least order by coverage desc, at limit :most""")
                .param("question", question)
                .param("pages", all.stream().map(PageText::text).toArray(String[]::new))
                .param("compared", Likeness.COMPARED)
                .param("least", Likeness.SPEAKS_OF)
                .param("most", MOST)
                .query(Integer.class)
                .list()
                .stream()
                .map(at -> all.get(at - 1))
                .toList();
    }

    /** Whether this is the address of a part of our pages. */
    public boolean knows(String path) {
        return all(Locale.UK).stream().anyMatch(page -> page.path().equals(path));
    }

    /** The pages as text for a form. */
    public String describe(String question) {
        return of(question, Locale.UK).stream()
                .map(page -> page.title() + "\n" + office.publicUrl() + page.path())
                .collect(joining("\n\n"));
    }

    private List<PageText> all(Locale locale) {
        return pages.orderedStream()
                .flatMap(module -> module.texts(locale).stream())
                .toList();
    }
}
