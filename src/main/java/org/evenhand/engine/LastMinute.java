package org.evenhand.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/**
 * Until when work is in time that is due on a day: 23:59 of it, in London. Tasklist shows the due moment of a task as it
 * is, so what is to be done before a day begins is due on the evening before it and not at 00:00 of that day. The models
 * ask it by its name, {@code lastMinute}.
 */
@Component
public class LastMinute {

    private static final LocalTime TIME = LocalTime.of(23, 59);

    public static Date of(LocalDate day) {
        return Date.from(day.atTime(TIME).atZone(LondonZone.ID).toInstant());
    }

    /** @param beginning of a day, at which a process does something by itself */
    public static Date before(Date beginning) {
        return of(beginning.toInstant().atZone(LondonZone.ID).toLocalDate().minusDays(1));
    }
}
