package org.evenhand.register;

import java.util.Optional;
import java.util.UUID;

/** Something that must be published, however the people who redact would decide; the module that knows it says so. */
public interface PublicationDuty {

    /** Why this contact's entry must be published, with the rule; empty where nothing demands it. */
    Optional<String> of(UUID contactId);
}
