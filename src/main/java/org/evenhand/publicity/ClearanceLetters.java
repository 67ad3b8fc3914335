package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.publicity.Clearance.State;
import org.evenhand.site.DayWords;
import org.evenhand.staff.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the author of an item what was decided on it (T33). */
@Service
@Transactional
public class ClearanceLetters {

    private static final String DECISION = "T33";

    private final ClearanceRows rows;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Outbox outbox;

    ClearanceLetters(ClearanceRows rows, Colleagues colleagues, Letters letters, Outbox outbox) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** Tells the latest decision, once. */
    public void send(UUID id) {
        Clearance item = rows.of(id);
        Letters.Text text = write(item, item.state(), item.reason(), item.heldUntil());
        for (String address : colleagues.addressOf(item.author())) {
            outbox.put(text.to(address, item.reference() + " " + item.decidedAt()));
        }
    }

    /** As it would read if the item were cleared now, for the person who decides. */
    @Transactional(readOnly = true)
    public String preview(Clearance item) {
        return write(item, State.CLEARED, null, null).preview(item.author());
    }

    private Letters.Text write(Clearance item, State state, @Nullable String reason, @Nullable LocalDate heldUntil) {
        Map<String, Object> facts =
                new HashMap<>(Map.of("clearance", item, "state", state.label(), "place", item.place()));
        if (state == State.CLEARED) {
            facts.put("clearedFor", DayWords.of(item.plannedOn()));
        } else {
            put(facts, "failed", item.failed());
        }
        if (item.exception() != null) {
            facts.put("exception", item.exception().label() + ": " + item.exceptionReason());
        }
        put(facts, "decisionReason", reason);
        put(facts, "alternative", heldUntil == null ? null : DayWords.of(heldUntil));
        return letters.write(DECISION, facts);
    }

    private static void put(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }
}
