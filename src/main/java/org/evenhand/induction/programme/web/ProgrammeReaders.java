package org.evenhand.induction.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private final Clock clock;

    ProgrammeReaders(Programmes programmes, Clock clock) {
        this.programmes = programmes;
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
                .limit(1)
                .toList();
    }

    /** Their programme of this reference; it is not there for anybody else. */
    Programme known(String reference, Authentication user) {
        return of(user).stream()
                .filter(programme -> programme.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
