package org.evenhand.mail;

import java.util.UUID;

/**
 * A letter of a contact that the mail system has refused for good, such as to an address that is not there. Published in
 * the transaction that records it.
 */
public record LetterRefused(UUID letterId, UUID contactId) {}
