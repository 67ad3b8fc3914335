package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.election.Elections;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Component;

/** Declarations of interests that are not confirmed when the period is about to start (P42.1). */
@Component
class InterestsDueItems implements DueItems {

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
                .map(InterestsCheck::electionId)
                .filter(election -> !times.due(election).isAfter(day))
                .map(election -> new DueItem(
                        elections.election(election).name() + ": declarations of interests",
                        times.due(election),
                        "The period starts with declarations that may be out of date.",
                        List.of(OfficeGroup.CHIEF_EXECUTIVE)))
                .toList();
    }
}
