package org.evenhand.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** A paper that an entry refers to: its serial number within the entry (001, 002 …), its title, and where it can be read. */
public record PublishedDocument(
        String reference, String title, @Nullable String link) {

    /** The link if it leads to a page, on this site or over HTTPS; a link that would do anything else is not offered. */
    @JsonIgnore
    public @Nullable String page() {
        var safe = link != null && (link.startsWith("https://") || link.matches("/[^/\\\\].*"));
        return safe ? link : null;
    }
}
