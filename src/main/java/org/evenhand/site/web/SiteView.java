package org.evenhand.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the layout needs to know of the request: where the reader is, who is signed in, the same page in the other language. */
record SiteView(
        String path, @Nullable String query, @Nullable String user) {

    static SiteView of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new SiteView(path, request.getQueryString(), request.getRemoteUser());
    }

    /** {@code page} on the section's own page, {@code true} below it, nothing elsewhere: the values of aria-current. */
    public @Nullable String current(String section) {
        if (path.equals(section)) {
            return "page";
        }
        return path.startsWith(section + "/") ? "true" : null;
    }

    public String inEnglish() {
        return "?" + parameters().collect(Collectors.joining("&"));
    }

    /** Only the query, which a browser reads relative to where it is: no address from the request is written back. */
    public String inWelsh() {
        var welsh = LanguageParameter.NAME + "=" + LanguageParameter.WELSH;
        return "?" + Stream.concat(parameters(), Stream.of(welsh)).collect(Collectors.joining("&"));
    }

    private Stream<String> parameters() {
        return Arrays.stream(Objects.requireNonNullElse(query, "").split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !parameter.startsWith(LanguageParameter.NAME + "="));
    }
}
