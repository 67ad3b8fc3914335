package org.evenhand.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.register.ContactOutcomes;
import org.evenhand.register.MasterEntry;
import org.evenhand.register.PublishLag;
import org.evenhand.register.web.ContactPeriods.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out for lines of the list what changes from day to day. */
@Component
class MasterRows {

    private final ContactOutcomes outcomes;
    private final ContactPeriods periods;
    private final PublishLag lag;
    private final Clock clock;

    MasterRows(ContactOutcomes outcomes, ContactPeriods periods, PublishLag lag, Clock clock) {
        this.outcomes = outcomes;
        this.periods = periods;
        this.lag = lag;
        this.clock = clock;
    }

    List<MasterRow> of(List<MasterEntry> entries) {
        Map<UUID, String> outcome =
                outcomes.of(entries.stream().map(MasterEntry::id).toList());
        Map<ContactPeriod, Days> days = periods.all();
        PublishLag.Count count = lag.count();
        return entries.stream()
                .map(entry -> new MasterRow(
                        entry,
                        outcome.get(entry.id()),
                        period(entry, days),
                        waits(entry, count),
                        overdue(entry, count)))
                .toList();
    }

    private @Nullable ContactPeriod period(MasterEntry entry, Map<ContactPeriod, Days> days) {
        LocalDate day = entry.contactedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return days.entrySet().stream()
                .filter(period -> period.getValue().contains(day))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer waits(MasterEntry entry, PublishLag.Count count) {
        var since = entry.unpublishedSince();
        try {
            return since == null ? null : count.workingDays(since);
        } catch (CalendarUnknown unknown) {
            return null;
        }
    }

    private static boolean overdue(MasterEntry entry, PublishLag.Count count) {
        var since = entry.unpublishedSince();
        return since != null && count.overdue(since);
    }
}
