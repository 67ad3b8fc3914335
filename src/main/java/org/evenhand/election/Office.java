package org.evenhand.election;

import java.util.Optional;

/** The office that runs this installation, as its profile says at the moment of asking. */
public interface Office {

    /** Its name as it stands on pages and letters. */
    String name();

    /** The police force of its area. */
    String force();

    /** The one mailbox to which every candidate's request goes (000:11b). */
    String spocAddress();

    /** Where citizens reach the public pages, without a trailing slash; set at installation. */
    String publicUrl();

    /** The commissioner's own address, to which political requests go where the policy says so (P18.1). */
    default Optional<String> commissionerAddress() {
        return Optional.empty();
    }

    /** Whom outside the office the register's checkpoints may be sent to. */
    default Optional<String> keeperAddress() {
        return Optional.empty();
    }
}
