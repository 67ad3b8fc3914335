package org.evenhand.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A person has answered one of our letters by mail, from the address to which it went. Published in the transaction that
 * takes the mail in; the mail is filed like any other.
 *
 * @param businessKey the letter's, which names its effect
 * @param receivedAt when the answer was handed over, as {@link ReceivedMail} has it
 */
public record LetterAnswered(UUID letterId, String template, String businessKey, Instant receivedAt) {}
