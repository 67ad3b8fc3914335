package org.evenhand.register;

import java.util.List;
import java.util.UUID;

/** What another module knows of a contact, for the page about it. */
public interface CaseFacts {

    List<CaseFact> of(UUID contactId);
}
