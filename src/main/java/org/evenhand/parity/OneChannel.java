package org.evenhand.parity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.evenhand.election.Calendars;
import org.evenhand.election.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Every request goes through the one channel at once (Q12): a contact that is entered in the register later than
 * {@value #MOST} working days after it was made was somewhere else in between.
 */
@Component
class OneChannel implements ParityCheck {

    static final int MOST = 2;

    private final Calendars calendars;
    private final Clock clock;

    OneChannel(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Q12";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        WorkingDays calendar = calendars.information();
        return dealings.stream()
                .filter(dealing ->
                        calendar.after(day(dealing.contactedAt()), MOST).day().isBefore(day(dealing.registeredAt())))
                .map(dealing -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "The contact was made more than " + MOST + " working days before it was entered."))
                .toList();
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
