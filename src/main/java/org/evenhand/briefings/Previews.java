package org.evenhand.briefings;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters about an event as they would be read now, for those who decide on it. */
@Service
@Transactional(readOnly = true)
public class Previews {

    private final BriefingRows rows;
    private final BriefingLetters letters;

    Previews(BriefingRows rows, BriefingLetters letters) {
        this.rows = rows;
        this.letters = letters;
    }

    public String invitation(UUID id) {
        return letters.preview(BriefingLetters.INVITATION, rows.of(id));
    }

    /** What everyone is sent when the notes are out. */
    public String record(UUID id) {
        return letters.preview(BriefingLetters.RECORD, rows.of(id));
    }
}
