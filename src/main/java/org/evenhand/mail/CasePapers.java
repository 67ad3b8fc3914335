package org.evenhand.mail;

import java.util.List;
import java.util.UUID;

/** The papers of cases, as the module that keeps them gives them out to be sent. */
public interface CasePapers {

    /**
     * Exactly these papers of exactly this case, in this order.
     *
     * @throws NotOfTheCase if one of them is of another case, is not there any more or may not be sent: then none is given
     */
    List<Paper> of(UUID contactId, List<UUID> documents);

    /** A paper as it is sent. */
    record Paper(String fileName, String mediaType, byte[] content) {}

    /** A paper that is not this case's to send. */
    class NotOfTheCase extends RuntimeException {

        public NotOfTheCase(UUID contactId) {
            super("A paper is not of the case " + contactId + " or may not be sent");
        }
    }
}
