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
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;

/**
 * Who may read the master register, which names people: those who work on contacts, and the managers who watch over the
 * work. The force sees what it is asked about in its tasks; the commissioner may be a candidate and sees nothing (P07.4).
 * The policy and the office's profile are the Chief Executive's to change and the single point of contact's to know; both
 * keep the elections, their dates and the list of candidates (P06.1). Rulings name nobody and are for everyone who works
 * by them.
 */
public final class StaffAccess {

    private static final String[] CONTACT_READERS = ids(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, FOI_OFFICER, MANAGER);
    private static final String[] MAIL_READERS = ids(SPOC, CHIEF_EXECUTIVE);

    private static final String[] CANDIDATE_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE);
    private static final String[] POLICY_READERS = ids(SPOC, CHIEF_EXECUTIVE);
    private static final String[] POLICY_CHANGERS = ids(CHIEF_EXECUTIVE);
    private static final String[] OFFICE_READERS = ids(SPOC, CHIEF_EXECUTIVE);
    private static final String[] OFFICE_CHANGERS = ids(CHIEF_EXECUTIVE);
    private static final String[] LETTER_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE);
    private static final String[] DATE_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE);

    private static final String[] VISIT_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE);

    private static final String[] RULING_READERS =
            ids(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, CHIEF_CONSTABLE, FOI_OFFICER, COMMUNICATIONS, MANAGER);

    private static final String[] COMMUNICATORS = ids(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, COMMUNICATIONS, MANAGER);

    private static final String[] PAGE_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE, COMMUNICATIONS);

    private static final String[] ACCOUNT_KEEPERS = ids(COMMUNICATIONS, CHIEF_EXECUTIVE);
    private static final String[] ACCOUNT_DECIDERS = ids(CHIEF_EXECUTIVE);

    private static final String[] PREPARERS = ids(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, COMMUNICATIONS);
    private static final String[] PREPARATION_STARTERS = ids(CHIEF_EXECUTIVE);
    private static final String[] GUIDANCE_KEEPERS = ids(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE);

    private static final String[] PUBLISHERS = ids(SPOC, POLICY_LEAD, CHIEF_EXECUTIVE);

    /** Who answers for the register may correct it and take it away as a sheet (C22, A09). */
    private static final String[] REGISTER_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE);

    /** Who may see who looked at what: the monitoring officer (A09). */
    private static final String[] WATCHERS = ids(CHIEF_EXECUTIVE);

    /** Who advises staff in confidence; each reads the cases of their own group (P35). */
    private static final String[] ADVISERS = ids(CHIEF_EXECUTIVE, CHIEF_CONSTABLE);

    /** Who makes a new commissioner's programme, and keeps from it what the predecessor was advised (P47.1, P45.4). */
    private static final String[] PROGRAMME_KEEPERS = ids(CHIEF_EXECUTIVE);

    private static final String[] PROGRAMME_WATCHERS = ids(CHIEF_EXECUTIVE, MANAGER);

    /** A commissioner reads their own, which the page sees to. */
    private static final String[] PROGRAMME_READERS = ids(CHIEF_EXECUTIVE, MANAGER, COMMISSIONER);

    private static final String[] PROGRAMME_ADDERS = ids(CHIEF_EXECUTIVE, COMMISSIONER);
    /** Who keeps the list of those who are active and the roster of polling duty (P38.2). */
    private static final String[] POSTING_KEEPERS = ids(CHIEF_CONSTABLE, CHIEF_OFFICER);

    /** Everyone on the staff may log what was learnt and read what others did (P50.1). */
    private static final String[] LEARNERS = ids(
            SPOC, POLICY_LEAD, CHIEF_EXECUTIVE, CHIEF_CONSTABLE, CHIEF_OFFICER, FOI_OFFICER, COMMUNICATIONS, MANAGER);

    /** Who prepares the next election from them. */
    private static final String[] LESSON_KEEPERS = ids(SPOC, CHIEF_EXECUTIVE);

    /** Who may let a paper go that is not public (Q14). */
    private static final String[] RELEASERS = ids(CHIEF_EXECUTIVE);

    private StaffAccess() {}

    static String[] contactReaders() {
        return CONTACT_READERS.clone();
    }

    /** Who may correct or withdraw what is published; never alone. */
    static String[] publishers() {
        return PUBLISHERS.clone();
    }

    static String[] registerKeepers() {
        return REGISTER_KEEPERS.clone();
    }

    static String[] mailReaders() {
        return MAIL_READERS.clone();
    }

    static String[] candidateKeepers() {
        return CANDIDATE_KEEPERS.clone();
    }

    static String[] policyReaders() {
        return POLICY_READERS.clone();
    }

    static String[] policyChangers() {
        return POLICY_CHANGERS.clone();
    }

    static String[] officeReaders() {
        return OFFICE_READERS.clone();
    }

    static String[] officeChangers() {
        return OFFICE_CHANGERS.clone();
    }

    /** Who words the office's letters; what they must say by the rules, nobody takes out. */
    static String[] letterKeepers() {
        return LETTER_KEEPERS.clone();
    }

    static String[] dateKeepers() {
        return DATE_KEEPERS.clone();
    }

    /** Who keeps the list of premises, calls visits off, and keeps the guests of events. */
    static String[] visitKeepers() {
        return VISIT_KEEPERS.clone();
    }

    /** Who takes something off the election page; writing, approving and publishing are tasks (P05). */
    static String[] pageKeepers() {
        return PAGE_KEEPERS.clone();
    }

    /** Who keeps the record of the deputy's time (P36.3), the diary (P39.3), and decides on resources (P39). */
    static String[] deputyWatchers() {
        return WATCHERS.clone();
    }

    static String[] advisers() {
        return ADVISERS.clone();
    }

    static String[] programmeKeepers() {
        return PROGRAMME_KEEPERS.clone();
    }

    static String[] programmeReaders() {
        return PROGRAMME_READERS.clone();
    }

    /** Who adds to a programme what they need beside its list. */
    static String[] programmeAdders() {
        return PROGRAMME_ADDERS.clone();
    }

    static String[] postingKeepers() {
        return POSTING_KEEPERS.clone();
    }

    static String[] learners() {
        return LEARNERS.clone();
    }

    static String[] lessonKeepers() {
        return LESSON_KEEPERS.clone();
    }

    static String[] rulingReaders() {
        return RULING_READERS.clone();
    }

    /** Who sees what the office wants to say and when. */
    static String[] communicators() {
        return COMMUNICATORS.clone();
    }

    static String[] accountKeepers() {
        return ACCOUNT_KEEPERS.clone();
    }

    /** Who works on the preparation of an election, and says how it stands (P04). */
    static String[] preparers() {
        return PREPARERS.clone();
    }

    static String[] preparationStarters() {
        return PREPARATION_STARTERS.clone();
    }

    static String[] guidanceKeepers() {
        return GUIDANCE_KEEPERS.clone();
    }

    /** Who decides what may be done with an account in the period (P31.2). */
    static String[] accountDeciders() {
        return ACCOUNT_DECIDERS.clone();
    }

    public static boolean readsContacts(Authentication user) {
        return isIn(CONTACT_READERS, user);
    }

    public static boolean keepsRegister(Authentication user) {
        return isIn(REGISTER_KEEPERS, user);
    }

    public static boolean watchesAccess(Authentication user) {
        return isIn(WATCHERS, user);
    }

    public static boolean keepsProgrammes(Authentication user) {
        return isIn(PROGRAMME_KEEPERS, user);
    }

    /** Whether they follow every programme, and not their own alone. */
    public static boolean watchesProgrammes(Authentication user) {
        return isIn(PROGRAMME_WATCHERS, user);
    }

    public static boolean keepsLessons(Authentication user) {
        return isIn(LESSON_KEEPERS, user);
    }

    public static boolean readsMail(Authentication user) {
        return isIn(MAIL_READERS, user);
    }

    public static boolean publishes(Authentication user) {
        return isIn(PUBLISHERS, user);
    }

    public static boolean prepares(Authentication user) {
        return isIn(PREPARERS, user);
    }

    public static boolean startsPreparation(Authentication user) {
        return isIn(PREPARATION_STARTERS, user);
    }

    public static boolean keepsGuidance(Authentication user) {
        return isIn(GUIDANCE_KEEPERS, user);
    }

    public static boolean releasesPapers(Authentication user) {
        return isIn(RELEASERS, user);
    }

    public static boolean keepsPage(Authentication user) {
        return isIn(PAGE_KEEPERS, user);
    }

    public static boolean changesPolicy(Authentication user) {
        return isIn(POLICY_CHANGERS, user);
    }

    public static boolean changesOffice(Authentication user) {
        return isIn(OFFICE_CHANGERS, user);
    }

    private static boolean isIn(String[] groups, Authentication user) {
        return user.getAuthorities().stream()
                .anyMatch(group -> Arrays.asList(groups).contains(group.getAuthority()));
    }

    private static String[] ids(OfficeGroup... groups) {
        return Stream.of(groups).map(OfficeGroup::id).toArray(String[]::new);
    }
}
