package org.evenhand.induction.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.induction.Induction;
import org.evenhand.induction.Inductions;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.staff.StaffAccess;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose programmes somebody may read: Chief Executive and managers every one; a commissioner their own alone, and from their
 * first day in office, because until then the group has the predecessor in it.
 */
@Component
class ProgrammeReaders {

    private final Programmes programmes;
    private final Inductions inductions;
    private final Clock clock;

    ProgrammeReaders(Programmes programmes, Inductions inductions, Clock clock) {
        this.programmes = programmes;
        this.inductions = inductions;
        this.clock = clock;
    }

    /** The programmes that this person may read, the latest first. */
    List<Programme> of(Authentication user) {
        List<Programme> all = programmes.all();
        if (StaffAccess.PROGRAMME_WATCHERS.includes(user)) {
            return all;
        }
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(programme -> !programmes.days(programme).first().isAfter(today))
                .filter(programme -> !begunForAnother(programme))
                .limit(1)
                .toList();
    }

    /** Whether it was begun for a new commissioner where, by the corrected result, the one in office was returned. */
    private boolean begunForAnother(Programme programme) {
        return inductions
                .ofElection(programme.electionId())
                .filter(Induction::reElected)
                .isPresent();
    }

    /** Their programme of this reference; it is not there for anybody else. */
    Programme known(String reference, Authentication user) {
        return of(user).stream()
                .filter(programme -> programme.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
