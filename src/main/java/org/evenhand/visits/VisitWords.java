package org.evenhand.visits;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.site.LondonZone;

/** Visits in words, as forms and letters have them. */
public final class VisitWords {

    private VisitWords() {}

    /** Day, time and length. */
    public static String when(Visit visit) {
        return LondonZone.dayAndTime(visit.startsAt()) + ", " + visit.minutes() + " minutes";
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
        return visit.reference() + ": " + visit.site() + ", " + LondonZone.dayAndTime(visit.startsAt()) + ", "
                + (minutes == null ? visit.minutes() : minutes) + " minutes, received by "
                + (host == null ? visit.host() : host) + "\n" + (shown == null ? visit.facilities() : shown);
    }
}
