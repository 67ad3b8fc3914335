package org.evenhand.intake.process;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import org.evenhand.engine.Shown;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.springframework.stereotype.Component;

/** A message as the forms about it show it. */
@Component
class ShownMessage {

    private final Messages messages;

    ShownMessage(Messages messages) {
        this.messages = messages;
    }

    Shown of(UUID messageId) {
        Message message = messages.find(messageId).orElseThrow();
        return new Shown()
                .put("contactReference", message.reference())
                .put("receivedAt", message.at())
                .put("sender", message.sender())
                .put("subject", message.subject())
                .put("messageText", message.body())
                .put(
                        "attachmentList",
                        messages.again(messageId).attachments().stream()
                                .map(file -> file.fileName() + "  (" + file.mediaType() + ", " + file.content().length
                                        + " bytes)")
                                .collect(joining("\n")))
                .put("messageProblem", message.problem());
    }
}
