package org.evenhand.register.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.evenhand.register.PublishedRegister;
import org.evenhand.site.ElectionTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines may read, and where all of it is: site maps of at most fifty thousand pages each. */
@RestController
class SiteMapController {

    private static final int MOST_PAGES = 50_000;
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final List<String> PAGES = List.of(
            "/",
            "/ask",
            "/register",
            "/register/how-to-check",
            "/timetable",
            "/candidates",
            "/briefings",
            "/fairness",
            "/protocol",
            "/joint-protocol",
            "/staff-rules",
            "/accessibility");

    private final PublishedRegister register;
    private final ObjectProvider<ElectionTopics> topics;
    private final PublicAddress address;

    SiteMapController(PublishedRegister register, ObjectProvider<ElectionTopics> topics, PublicAddress address) {
        this.register = register;
        this.topics = topics;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(TEXT, """
                User-agent: *
                Disallow: /desk
                Disallow: /camunda
                Disallow: /login
                Disallow: /register?
                Disallow: /ask/
                Disallow: /receipt/
                Sitemap: %s
                """.formatted(address.of("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> all() {
        var files = (register.size() + MOST_PAGES - 1) / MOST_PAGES;
        var maps = Stream.concat(
                Stream.of("/sitemap/pages.xml"),
                LongStream.rangeClosed(1, files).mapToObj(file -> "/sitemap/entries-" + file + ".xml"));
        return answer(XML, list("sitemapindex", "sitemap", maps));
    }

    @GetMapping("/sitemap/pages.xml")
    ResponseEntity<String> pages() {
        return answer(XML, list("urlset", "url", Stream.concat(PAGES.stream(), topicPaths())));
    }

    private Stream<String> topicPaths() {
        return topics.stream().flatMap(page -> page.links(Locale.UK).stream()).map(ElectionTopics.Link::path);
    }

    @GetMapping("/sitemap/entries-{file:[1-9][0-9]{0,8}}.xml")
    ResponseEntity<String> entries(@PathVariable long file) {
        var references = register.references((file - 1) * MOST_PAGES + 1, file * MOST_PAGES);
        return references.isEmpty()
                ? ResponseEntity.status(HttpStatus.NOT_FOUND).build()
                : answer(XML, list("urlset", "url", references.stream().map(reference -> "/register/" + reference)));
    }

    private String list(String root, String item, Stream<String> paths) {
        return paths.map(path ->
                        "<" + item + "><loc>" + HtmlUtils.htmlEscape(address.of(path)) + "</loc></" + item + ">\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root
                                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</" + root + ">\n"));
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(Freshness.FOR_A_MINUTE)
                .body(text);
    }
}
