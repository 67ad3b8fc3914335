package org.evenhand.register;

import java.util.UUID;

/**
 * A filter of the master register that a person keeps.
 *
 * @param query the part of the address that asks for it
 */
public record SavedFilter(UUID id, String name, String query) {}
