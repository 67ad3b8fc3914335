package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Elections;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.staff.OfficeGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Declarations of interests that are not confirmed when the period is about to start (P42.1). */
@Component
class InterestsDueItems implements DueItems {

    private static final Logger LOG = LoggerFactory.getLogger(InterestsDueItems.class);

    private final Interests interests;
    private final InterestsTimes times;
    private final Elections elections;

    InterestsDueItems(Interests interests, InterestsTimes times, Elections elections) {
        this.interests = interests;
        this.times = times;
        this.elections = elections;
    }

    @Override
    public List<DueItem> dueBy(LocalDate day) {
        return interests.open().stream()
                .flatMap(check -> due(check.electionId(), day).stream())
                .toList();
    }

    private Optional<DueItem> due(UUID election, LocalDate day) {
        try {
            LocalDate due = times.due(election);
            return due.isAfter(day) ? Optional.empty() : Optional.of(item(election, due));
        } catch (CalendarUnknown unknown) {
            LOG.warn("Nobody is reminded of the declarations for {}: {}", election, unknown.getMessage());
            return Optional.empty();
        }
    }

    private DueItem item(UUID election, LocalDate due) {
        return new DueItem(
                elections.election(election).name() + ": declarations of interests",
                due,
                "The period starts with declarations that may be out of date.",
                List.of(OfficeGroup.CHIEF_EXECUTIVE));
    }
}
