package org.evenhand.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.evenhand.election.Calendars;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PollDate;
import org.evenhand.election.WorkingDays;
import org.evenhand.staff.OfficeGroup;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One person for each role, and an election some weeks ahead. */
@Component
@Order(5)
public class DemoPeople implements ApplicationRunner {

    public static final String PASSWORD = "Evenhand-demo-2026";
    private static final int WEEKS_AHEAD = 8;

    private final IdentityService identity;
    private final Elections elections;
    private final Calendars calendars;
    private final Clock clock;

    public DemoPeople(IdentityService identity, Elections elections, Calendars calendars, Clock clock) {
        this.identity = identity;
        this.elections = elections;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (OfficeGroup role : OfficeGroup.values()) {
            person(role);
        }
        if (elections.next().isEmpty()) {
            elections.add("Police and Crime Commissioner election", Election.Kind.PCC, poll());
        }
    }

    /** The first Thursday, some weeks ahead, on which a poll would be held: not at Christmas and no day off. */
    private LocalDate poll() {
        WorkingDays days = calendars.elections();
        LocalDate poll =
                LocalDate.now(clock).plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        while (isAtChristmas(poll) || !PollDate.warnings(poll, days).isEmpty()) {
            poll = poll.plusWeeks(1);
        }
        return poll;
    }

    private static boolean isAtChristmas(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 15
                || day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 8;
    }

    /** Where this person reads mail; the single point of contact's own, not the mailbox that takes in requests. */
    public static String address(OfficeGroup role) {
        return role.id() + "@staff.opcc.example";
    }

    private void person(OfficeGroup role) {
        if (identity.createUserQuery().userId(role.id()).count() == 0) {
            User user = identity.newUser(role.id());
            user.setFirstName(role.label());
            user.setLastName("");
            user.setPassword(PASSWORD);
            user.setEmail(address(role));
            identity.saveUser(user);
            identity.createMembership(role.id(), role.id());
        }
    }
}
