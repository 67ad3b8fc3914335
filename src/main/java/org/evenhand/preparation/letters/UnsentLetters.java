package org.evenhand.preparation.letters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Timetables;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.staff.OfficeGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is on a list and has no letter on the last day before the period, or later (P34.2 · 001:8.29). */
@Component
@Transactional(readOnly = true)
class UnsentLetters implements DueItems {

    private static final Logger LOG = LoggerFactory.getLogger(UnsentLetters.class);

    private final CopyRows copies;
    private final Elections elections;
    private final Timetables timetables;

    UnsentLetters(CopyRows copies, Elections elections, Timetables timetables) {
        this.copies = copies;
        this.elections = elections;
        this.timetables = timetables;
    }

    @Override
    public List<DueItem> dueBy(LocalDate day) {
        return elections.next().map(election -> dueBy(day, election)).orElse(List.of());
    }

    private List<DueItem> dueBy(LocalDate day, Election election) {
        LocalDate due;
        try {
            due = timetables.of(election).periodStart().minusDays(1);
        } catch (CalendarUnknown unknown) {
            LOG.warn("Nobody is reminded of the letters of {}: {}", election.id(), unknown.getMessage());
            return List.of();
        }
        if (day.isBefore(due)) {
            return List.of();
        }
        return Arrays.stream(Audience.values())
                .filter(audience -> !copies.unwritten(audience, election.id()).isEmpty())
                .map(audience -> new DueItem(
                        "Letter to " + audience.label().toLowerCase(Locale.UK) + ", " + election.name(),
                        due,
                        "Once the period has begun it goes out only with a reason (" + audience.rule() + ").",
                        List.of(OfficeGroup.COMMUNICATIONS, OfficeGroup.CHIEF_EXECUTIVE)))
                .toList();
    }
}
