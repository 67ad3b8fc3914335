package org.evenhand.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.evenhand.register.LogReader;
import org.springframework.http.CacheControl;
import org.springframework.web.context.request.WebRequest;

/** What caches are told: all that is published stands or falls with the newest checkpoint, so its root is the tag. */
final class Freshness {

    static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private Freshness() {}

    /** Whether the reader has this already; the answer is then finished. */
    static boolean unchanged(Optional<LogReader.Signed> checkpoint, WebRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=60");
        return request.checkNotModified("W/\""
                + checkpoint.map(signed -> signed.size() + "-" + signed.root()).orElse("none") + "\"");
    }
}
