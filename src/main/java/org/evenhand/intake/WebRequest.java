package org.evenhand.intake;

import java.time.Duration;
import java.util.UUID;

/**
 * A request as it came from the public page.
 *
 * @param key drawn when the page was opened: what is sent twice under it is one request
 * @param trapped whether a field was filled in that people do not see
 * @param writtenIn how long the page was open, as the browser says
 */
public record WebRequest(UUID key, String name, String email, String question, boolean trapped, Duration writtenIn) {}
