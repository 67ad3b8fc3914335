package org.evenhand.visits;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Visits in words, as forms and letters have them. */
public final class VisitWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(LONDON);

    private VisitWords() {}

    /** Day, time and length. */
    public static String when(Visit visit) {
        return at(visit.startsAt()) + ", " + visit.minutes() + " minutes";
    }

    static String at(OffsetDateTime moment) {
        return MOMENT.format(moment.toInstant());
    }

    /** The visits that stand and are still ahead, one a line. */
    public static String ahead(List<Visit> standing, OffsetDateTime now) {
        return lines(
                standing.stream().filter(visit -> visit.endsAt().isAfter(now)).toList());
    }

    /** What others were granted at the same premises, to compare time, length, host and what was shown (Q07). */
    public static String alike(List<Visit> standing, UUID contactId, String site) {
        return lines(standing.stream()
                .filter(visit -> visit.site().equals(site) && !visit.contactId().equals(contactId))
                .toList());
    }

    private static String lines(List<Visit> visits) {
        return visits.isEmpty() ? "None" : visits.stream().map(VisitWords::line).collect(Collectors.joining("\n\n"));
    }

    private static String line(Visit visit) {
        Integer minutes = visit.actualMinutes();
        String host = visit.actualHost();
        String shown = visit.actualFacilities();
        return visit.reference() + ": " + visit.site() + ", " + at(visit.startsAt()) + ", "
                + (minutes == null ? visit.minutes() : minutes) + " minutes, received by "
                + (host == null ? visit.host() : host) + "\n" + (shown == null ? visit.facilities() : shown);
    }
}
