package org.evenhand.preparation.page;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.site.ElectionTopics;
import org.evenhand.site.PageText;
import org.evenhand.site.PageTexts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The election page as the public reads it: the latest of what was published, nothing that is still in work (P05, U6). */
@Repository
public class PublishedPage implements ElectionTopics, PageTexts {

    private final JdbcClient published;

    PublishedPage(@Qualifier("published") JdbcClient published) {
        this.published = published;
    }

    /** The topics that stand on the page, in the order in which they are read. */
    public List<PublishedTopic> all() {
        return published.sql("""
                        select latest.* from (select distinct on (topic) * from published.page_item
                            order by topic, number desc) latest
                        where not withdrawn""").query(PublishedTopic.class).list().stream()
                .sorted(Comparator.comparing(PublishedTopic::topic))
                .toList();
    }

    public Optional<PublishedTopic> of(String slug) {
        return all().stream().filter(item -> item.topic().slug().equals(slug)).findFirst();
    }

    /** How often the page has changed: the version of the pack. */
    public long version() {
        return published
                .sql("select count(*) from published.page_item")
                .query(Long.class)
                .single();
    }

    /** When it last changed. */
    Optional<OffsetDateTime> changedAt() {
        return published
                .sql("select published_at from published.page_item order by number desc limit 1")
                .query(OffsetDateTime.class)
                .optional();
    }

    /** The first of what stands today; later joiners found it there and are told (P06.4). */
    @Override
    public Optional<OffsetDateTime> since() {
        return all().stream().map(PublishedTopic::publishedAt).min(Comparator.naturalOrder());
    }

    @Override
    public List<Link> links(Locale locale) {
        return all().stream()
                .map(item -> new Link(item.path(), item.title(locale), item.language(locale)))
                .toList();
    }

    @Override
    public List<PageText> texts(Locale locale) {
        return all().stream()
                .map(item -> new PageText(
                        item.path(),
                        item.title(locale),
                        item.titleEnglish() + ". " + Markdown.plain(item.textEnglish())))
                .toList();
    }
}
