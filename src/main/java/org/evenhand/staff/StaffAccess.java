package org.evenhand.staff;

import static org.evenhand.staff.OfficeGroup.CHIEF_CONSTABLE;
import static org.evenhand.staff.OfficeGroup.CHIEF_EXECUTIVE;
import static org.evenhand.staff.OfficeGroup.CHIEF_OFFICER;
import static org.evenhand.staff.OfficeGroup.COMMISSIONER;
import static org.evenhand.staff.OfficeGroup.COMMUNICATIONS;
import static org.evenhand.staff.OfficeGroup.FOI_OFFICER;
import static org.evenhand.staff.OfficeGroup.MANAGER;
import static org.evenhand.staff.OfficeGroup.POLICY_LEAD;
import static org.evenhand.staff.OfficeGroup.SPOC;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;

/**
 * Who may do what, beyond their tasks. The master register, which names people, is read by those who work on contacts,
 * and the managers who watch over the work. The force sees what it is asked about in its tasks; the commissioner may be
 * a candidate and sees nothing (P07.4). The policy and the office's profile are the Chief Executive's to change and the
 * single point of contact's to know; both keep the elections, their dates and the list of candidates (P06.1). Rulings
 * name nobody and are for everyone who works by them.
 */
public enum StaffAccess {
    CONTACT_READERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, FOI_OFFICER, MANAGER),
    MAIL_READERS(SPOC, CHIEF_EXECUTIVE),
    CANDIDATE_KEEPERS(SPOC, CHIEF_EXECUTIVE),
    POLICY_READERS(SPOC, CHIEF_EXECUTIVE),
    POLICY_CHANGERS(CHIEF_EXECUTIVE),
    OFFICE_READERS(SPOC, CHIEF_EXECUTIVE),
    OFFICE_CHANGERS(CHIEF_EXECUTIVE),

    /** Who words the office's letters; what they must say by the rules, nobody takes out. */
    LETTER_KEEPERS(SPOC, CHIEF_EXECUTIVE),
    DATE_KEEPERS(SPOC, CHIEF_EXECUTIVE),

    /** Who keeps the list of premises, calls visits off, and keeps the guests of events. */
    VISIT_KEEPERS(SPOC, CHIEF_EXECUTIVE),
    RULING_READERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, CHIEF_CONSTABLE, FOI_OFFICER, COMMUNICATIONS, MANAGER),

    /** Who sees how one term gives way to the next; the commissioner reads it in tasks and letters (P45). */
    TERM_WATCHERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, COMMUNICATIONS, MANAGER),

    /** Who records the result of the poll and what of the plans is done. */
    TERM_KEEPERS(SPOC, CHIEF_EXECUTIVE),

    /** Who sees what the office wants to say and when. */
    COMMUNICATORS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, COMMUNICATIONS, MANAGER),

    /** Who takes something off the election page; writing, approving and publishing are tasks (P05). */
    PAGE_KEEPERS(SPOC, CHIEF_EXECUTIVE, COMMUNICATIONS),
    ACCOUNT_KEEPERS(COMMUNICATIONS, CHIEF_EXECUTIVE),

    /** Who decides what may be done with an account in the period (P31.2). */
    ACCOUNT_DECIDERS(CHIEF_EXECUTIVE),

    /** Who works on the preparation of an election, and says how it stands (P04). */
    PREPARERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, COMMUNICATIONS),
    PREPARATION_STARTERS(CHIEF_EXECUTIVE),
    GUIDANCE_KEEPERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE),

    /** Who notes the meetings on how the joint protocol is kept (P02.5). */
    MEETING_KEEPERS(SPOC, CHIEF_EXECUTIVE),

    /** Who keeps the lists of those who are written to before the period (P34.2). */
    RECIPIENT_KEEPERS(COMMUNICATIONS, SPOC, CHIEF_EXECUTIVE),

    /** Who says which posts are on the list of restricted ones (P33.2). */
    POST_KEEPERS(CHIEF_EXECUTIVE),

    /** Who may correct or withdraw what is published; never alone. */
    PUBLISHERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE),

    /** Who answers for the register may correct it and take it away as a sheet (C22, A09). */
    REGISTER_KEEPERS(SPOC, CHIEF_EXECUTIVE),

    /** Who may see who looked at what: the monitoring officer (A09). */
    WATCHERS(CHIEF_EXECUTIVE),

    /** Who keeps what the deputy intends and does with their time (P36), the diary (P39.3), and decides on resources (P39). */
    CONDUCT_KEEPERS(CHIEF_EXECUTIVE),

    /** Who advises staff in confidence; each reads the cases of their own group (P35). */
    ADVISERS(CHIEF_EXECUTIVE, CHIEF_CONSTABLE),

    /** Who makes a new commissioner's programme, and keeps from it what the predecessor was advised (P47.1, P45.4). */
    PROGRAMME_KEEPERS(CHIEF_EXECUTIVE),

    /** Who follows every programme, and not their own alone. */
    PROGRAMME_WATCHERS(CHIEF_EXECUTIVE, MANAGER),

    /** A commissioner reads their own, which the page sees to. */
    PROGRAMME_READERS(CHIEF_EXECUTIVE, MANAGER, COMMISSIONER),

    /** Who reads its brief and its pack: who makes them, and whose they are. */
    PROGRAMME_PAPER_READERS(CHIEF_EXECUTIVE, COMMISSIONER),

    /** Who adds to a programme what they need beside its list. */
    PROGRAMME_ADDERS(CHIEF_EXECUTIVE, COMMISSIONER),

    /** Who keeps the list of those who are active and the roster of polling duty (P38.2). */
    POSTING_KEEPERS(CHIEF_CONSTABLE, CHIEF_OFFICER),

    /** Everyone on the staff, the managers on the desk, may log what was learnt and read what others did (P50.1). */
    LEARNERS(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, CHIEF_CONSTABLE, CHIEF_OFFICER, FOI_OFFICER, COMMUNICATIONS, MANAGER),

    /** Who prepares the next election from them. */
    LESSON_KEEPERS(SPOC, CHIEF_EXECUTIVE),

    /** Who may let a paper go that is not public (Q14). */
    RELEASERS(CHIEF_EXECUTIVE);

    private final Set<String> groups;

    StaffAccess(OfficeGroup... groups) {
        this.groups = Arrays.stream(groups).map(OfficeGroup::id).collect(Collectors.toUnmodifiableSet());
    }

    String[] groups() {
        return groups.toArray(String[]::new);
    }

    public boolean includes(Authentication user) {
        return user.getAuthorities().stream().anyMatch(group -> groups.contains(group.getAuthority()));
    }
}
