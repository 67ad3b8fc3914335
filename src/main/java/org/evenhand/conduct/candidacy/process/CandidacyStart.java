package org.evenhand.conduct.candidacy.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.site.LondonZone;

/** What {@code staff-candidacy} needs when it starts, by its form or called by another process. */
public final class CandidacyStart {

    /** Our own: in how many weeks the adviser looks at a case again whose latest day is not known yet. */
    private static final int LOOKED_AT_AGAIN = 4;

    private CandidacyStart() {}

    public static Map<String, Object> variables(StaffCandidacy candidacy) {
        return Map.of(
                CandidacyVariables.CANDIDACY_ID.name(), candidacy.id().toString(),
                CandidacyVariables.CANDIDACY_ADVISER.name(), candidacy.adviser(),
                CandidacyVariables.RESIGNATION_DUE_AT.name(), due(candidacy));
    }

    private static Date due(StaffCandidacy candidacy) {
        LocalDate day = candidacy.resignBy();
        return Date.from((day == null ? entered(candidacy).plusWeeks(LOOKED_AT_AGAIN) : day)
                .atTime(LocalTime.MAX)
                .atZone(LondonZone.ID)
                .toInstant());
    }

    private static LocalDate entered(StaffCandidacy candidacy) {
        return candidacy.enteredAt().atZoneSameInstant(LondonZone.ID).toLocalDate();
    }
}
