package org.evenhand.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What became of contacts, in the words of the module that compares them. */
public interface ContactOutcomes {

    /** The outcome of each of these contacts that has one. */
    Map<UUID, String> of(Collection<UUID> contacts);
}
