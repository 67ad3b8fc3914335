package org.evenhand.preparation.letters;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.mail.LetterAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever answers a letter or its reminder by mail has it: their mail is the receipt (P32.1, P34.2). */
@Component
class RepliesByMail {

    private static final Set<String> TEMPLATES = Stream.concat(
                    Stream.of(CircularText.REMINDER),
                    Arrays.stream(Audience.values()).map(Audience::template))
            .collect(Collectors.toUnmodifiableSet());

    private final CopyRows copies;
    private final Receipts receipts;

    RepliesByMail(CopyRows copies, Receipts receipts) {
        this.copies = copies;
        this.receipts = receipts;
    }

    @EventListener
    void on(LetterAnswered answer) {
        if (TEMPLATES.contains(answer.template())) {
            copies.sentAs(answer.businessKey()).forEach(copy -> receipts.answered(copy, answer.receivedAt()));
        }
    }
}
