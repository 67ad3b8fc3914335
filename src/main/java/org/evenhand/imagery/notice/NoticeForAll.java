package org.evenhand.imagery.notice;

import java.util.List;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.election.Periods;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night, once the notice has gone out or the pre-election period has begun: whether somebody of the list has not been
 * told what is restricted, late joiners included (P27.1).
 */
@Component
class NoticeForAll implements ParityCheck {

    private final ImageryNotices notices;
    private final Elections elections;
    private final Periods periods;

    NoticeForAll(ImageryNotices notices, Elections elections, Periods periods) {
        this.notices = notices;
        this.elections = elections;
        this.periods = periods;
    }

    @Override
    public String rule() {
        return "P27.1";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suspicion> look(List<Dealing> dealings) {
        return elections.next().map(election -> look(election.id())).orElse(List.of());
    }

    List<Suspicion> look(UUID election) {
        int people = notices.missing(election).size();
        int parties = notices.partiesMissing(election).size();
        boolean due = !notices.told(election).isEmpty() || periods.now().restricted();
        return due && people + parties > 0
                ? List.of(new Suspicion(
                        "notice " + election,
                        null,
                        "People of the list without the notice on imagery: " + people + "; parties: " + parties
                                + ". Send it, or record at /desk/imagery how they were told."))
                : List.of();
    }
}
