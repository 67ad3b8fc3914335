package org.evenhand.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that is about to be sent. */
record WaitingLetter(
        UUID id,
        @Nullable UUID contactId,
        String recipient,
        String subject,
        String body,
        @Nullable String html,
        @Nullable String inReplyTo,
        @Nullable String messageRefs,
        boolean automatic,
        int attempts) {}
