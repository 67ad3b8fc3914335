package org.evenhand.election;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The office that runs this installation, as its profile says at the moment of asking. */
public interface Office {

    /** Its name as it stands on pages and letters. */
    String name();

    /** Its name in this language; the other where it has none. */
    default String name(Locale locale) {
        return name();
    }

    /**
     * The languages of letters to those of the public who have chosen none, in the order in which they are read:
     * {@code en}, {@code cy} or both.
     */
    default List<String> letterLanguages() {
        return List.of("en");
    }

    /** The police force of its area. */
    String force();

    /** The one mailbox to which every candidate's request goes (000:11b). */
    String spocAddress();

    /** Where citizens reach the public pages, without a trailing slash; set at installation. */
    String publicUrl();

    /** The name of the commissioner in office, for which drafts are searched (Q18). */
    default Optional<String> commissionerName() {
        return Optional.empty();
    }

    /** The commissioner's own address, to which political requests go where the policy says so (P18.1). */
    default Optional<String> commissionerAddress() {
        return Optional.empty();
    }

    /** The force's contact or unit through which its people pass requests on, where the policy has one (P10.2, P10.3). */
    default Optional<String> forceContactAddress() {
        return Optional.empty();
    }

    /** The police area returning officer's address, where the profile has it (P03.1). */
    default Optional<String> returningOfficerAddress() {
        return Optional.empty();
    }

    /** Whom to ask about the running of the election, in this order; only those of whom the profile knows an address (P03.1). */
    default List<ElectionContact> electionContacts() {
        return List.of();
    }

    /** Whom outside the office the register's checkpoints may be sent to. */
    default Optional<String> keeperAddress() {
        return Optional.empty();
    }
}
