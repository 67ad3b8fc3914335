package org.evenhand.briefings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.election.candidate.Person;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;

/** To every event that is open everyone who counts is invited, and everyone is sent what was said at those held (Q06). */
@Component
class EveryoneInvited implements ParityCheck {

    private final BriefingRows rows;
    private final Invitations invitations;
    private final Records records;
    private final Clock clock;

    EveryoneInvited(BriefingRows rows, Invitations invitations, Records records, Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String rule() {
        return "Q06";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return rows.all().stream()
                .filter(briefing -> briefing.openedAt() != null)
                .flatMap(briefing -> Stream.concat(uninvited(briefing, now), untold(briefing)))
                .toList();
    }

    private Stream<Suspicion> uninvited(Briefing briefing, OffsetDateTime now) {
        return briefing.invites(now)
                ? invitations.missing(briefing).stream()
                        .map(person -> suspicion(briefing, person, "has not been invited to"))
                : Stream.empty();
    }

    private Stream<Suspicion> untold(Briefing briefing) {
        return records.missing(briefing).stream()
                .map(person -> suspicion(briefing, person, "has not been sent what was said at"));
    }

    private static Suspicion suspicion(Briefing briefing, Person person, String what) {
        return new Suspicion(
                briefing.reference() + " " + person.id(),
                null,
                "Someone on the list of candidates " + what + " event " + briefing.reference()
                        + ". Its page on the desk says who it is.");
    }
}
