package org.evenhand.preparation.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.evenhand.election.Office;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The returning officer's advice on a version before it is settled; the officer is free not to help (P02.4 · 002:4.1). */
@Service
@Transactional
public class ProtocolAdvice {

    /** Our own: no document says how long to wait. */
    static final int DAYS = 14;

    private static final String LETTER = "protocol-advice";

    private final ProtocolRows rows;
    private final ProtocolDrafts drafts;
    private final Letters letters;
    private final Outbox outbox;
    private final Office office;
    private final Clock clock;

    ProtocolAdvice(
            ProtocolRows rows, ProtocolDrafts drafts, Letters letters, Outbox outbox, Office office, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.letters = letters;
        this.outbox = outbox;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Asks once for each version. Where the office's profile has no address, somebody asks by telephone.
     *
     * @return the last day of waiting
     */
    public LocalDate ask(int edition) {
        LocalDate neededBy = LocalDate.now(clock).plusDays(DAYS);
        String address = office.returningOfficerAddress().orElse(null);
        if (address != null) {
            String reference = JointProtocol.reference(edition);
            ProtocolDraft draft = drafts.latest(edition);
            Map<String, Object> facts =
                    Map.of("reference", reference, "protocolText", draft.text(), "neededBy", neededBy);
            outbox.put(letters.write(LETTER, facts).to(address, reference));
        }
        rows.adviceAsked(edition, address);
        return neededBy;
    }

    /** @throws FieldRefused if advice was given and is not written down */
    public void note(int edition, Advice advice, @Nullable String words, String by) {
        if (advice == Advice.GIVEN && words == null) {
            throw new FieldRefused("adviceWords", "write down what the PARO advises (P02.4).");
        }
        rows.adviceNoted(edition, advice, words, by);
    }

    /** The time is over and no answer has come. */
    public void lapse(int edition) {
        rows.adviceNoted(edition, Advice.NO_ANSWER, null, "evenhand");
    }
}
