package org.evenhand.conduct.posting;

import java.util.Map;
import org.evenhand.mail.Letters;
import org.springframework.stereotype.Component;

/** The words that tell a person of a changed posting (T41). They are handed over: others read the office's mailbox. */
@Component
public class PostingLetter {

    private final Letters letters;

    PostingLetter(Letters letters) {
        this.letters = letters;
    }

    public String about(Hit hit) {
        return letters.write("T41-posting", Map.of("hit", hit)).body();
    }
}
