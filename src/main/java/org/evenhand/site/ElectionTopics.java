package org.evenhand.site;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the election page explains, for its contents list; the module that publishes the topics tells them (P05). */
public interface ElectionTopics {

    /** The topics that are published, in the order in which they are read; with any, there is a pack of them all. */
    List<Link> links(Locale locale);

    /** Since when there is a pack; empty while nothing is published. */
    Optional<OffsetDateTime> since();

    /**
     * @param path from the root of the site
     * @param language in which the reader gets it, {@code en} or {@code cy}
     */
    record Link(String path, String title, String language) {}
}
