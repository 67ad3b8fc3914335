package org.evenhand.preparation.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.evenhand.election.Office;
import org.evenhand.preparation.page.PackContents.Line;
import org.evenhand.site.NationalLinks;
import org.evenhand.site.SiteOffice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The pack: everything that stands on the page as one PDF, and where the rest is kept up to date (P05, P05.4, P05.5,
 * P05.7). It is made of what is published and of nothing else, and made again only when that has changed.
 */
@Service
public class Pack {

    private final PublishedPage page;
    private final Office office;
    private final SiteOffice profile;
    private final NationalLinks links;
    private final MessageSource messages;
    private final Clock clock;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    Pack(
            PublishedPage page,
            Office office,
            SiteOffice profile,
            NationalLinks links,
            MessageSource messages,
            Clock clock) {
        this.page = page;
        this.office = office;
        this.profile = profile;
        this.links = links;
        this.messages = messages;
        this.clock = clock;
    }

    private record Made(PackContents contents, byte[] pdf) {}

    /** The pack in this language; none while nothing is published. */
    public Optional<byte[]> pdf(Locale locale) {
        return contents(locale)
                .map(contents -> made.compute(
                                locale.getLanguage(),
                                (language, before) ->
                                        before != null && before.contents().equals(contents)
                                                ? before
                                                : new Made(contents, new PackPdf(contents, messages).make()))
                        .pdf());
    }

    private Optional<PackContents> contents(Locale locale) {
        List<PublishedTopic> topics = page.all();
        return page.changedAt()
                .filter(at -> !topics.isEmpty())
                .map(at -> new PackContents(
                        locale,
                        office.name(locale),
                        office.publicUrl(),
                        page.version(),
                        day(at),
                        topics,
                        more(locale)));
    }

    private LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private List<Line> more(Locale locale) {
        List<Line> more = new ArrayList<>();
        Stream.of("dates /timetable", "events /briefings", "register /register", "candidates /candidates", "ask /ask")
                .map(one -> one.split(" "))
                .forEach(one -> more.add(line(locale, "pack." + one[0], office.publicUrl() + one[1])));
        more.add(line(locale, "home.links.addresses", links.addresses()));
        more.add(line(locale, "home.links.pack", links.pack()));
        more.add(line(locale, "home.links.commission", links.commission()));
        SiteOffice.ReturningOfficer returning = profile.returningOfficer();
        if (returning.known()) {
            String who = Stream.of(returning.name(), returning.email(), returning.telephone())
                    .filter(part -> !part.isEmpty())
                    .reduce(words("pack.returningOfficer", locale) + ":", (all, part) -> all + " " + part);
            more.add(new Line(who, returning.page()));
        }
        if (!returning.nominatedPage().isEmpty()) {
            more.add(line(locale, "paro.nominated", returning.nominatedPage()));
        }
        return List.copyOf(more);
    }

    private Line line(Locale locale, String key, String address) {
        return new Line(words(key, locale), address);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
