package org.evenhand.preparation.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the pack holds, in one language. Two that are equal make the same document.
 *
 * @param site where the public pages are, without a trailing slash
 * @param version how often the page had changed when it was made
 * @param changedOn the day of the last change, in London
 */
record PackContents(
        Locale locale,
        String office,
        String site,
        long version,
        LocalDate changedOn,
        List<PublishedTopic> topics,
        List<Line> more) {

    /** Something that is kept elsewhere: what it is, and its address, which may be empty. */
    record Line(String words, String address) {}
}
