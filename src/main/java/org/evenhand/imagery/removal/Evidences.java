package org.evenhand.imagery.removal;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.links.LinkCheck;
import org.evenhand.links.LinkState;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was seen, kept with digest, place, time and who saw it; only ever added to, and held back until it is scanned. */
@Service
@Transactional
public class Evidences {

    private static final String RULES = "P27.3 P27.4";

    private final EvidenceRows rows;
    private final Quarantine quarantine;
    private final MasterRegister register;
    private final Clock clock;

    Evidences(EvidenceRows rows, Quarantine quarantine, MasterRegister register, Clock clock) {
        this.rows = rows;
        this.quarantine = quarantine;
        this.register = register;
        this.clock = clock;
    }

    /** Keeps a file. @throws FieldRefused if it is no picture and no PDF, or it is not said where and when it was seen */
    public void addFile(UUID contactId, String fileName, byte[] upload, Seen seen, String by) {
        add(contactId, EvidencePiece.file(fileName, upload, null), seen, by);
    }

    /** Keeps a capture of what is, or was, at an address. @throws FieldRefused as for any file */
    void addCapture(
            UUID contactId, String fileName, byte[] upload, String link, LinkState state, Seen seen, String by) {
        add(contactId, EvidencePiece.file(fileName, upload, null).showing(link, state), seen, by);
    }

    /** Keeps a file that came with a message. @throws FieldRefused as for any file */
    void addReceived(UUID contactId, String fileName, byte[] content, String source, Seen seen, String by) {
        add(contactId, EvidencePiece.file(fileName, content, source), seen, by);
    }

    /** Keeps a link to a page that is there. @throws FieldRefused if it is not said what is to be seen there */
    void addLink(UUID contactId, String link, LinkState state, Seen seen, String by) {
        String note = seen.note();
        if (note == null) {
            throw new FieldRefused("note", "Say what is to be seen there; the page may change.");
        }
        add(contactId, EvidencePiece.link(link, state, note), seen, by);
    }

    /** Enters that a page was not there when it was offered as evidence, so that its address is not lost. */
    void noteDead(UUID contactId, String link, LinkCheck found, String by) {
        register.decide(contactId, "Link tried", found.state().label(), link + "\n" + found.why(), by, "P27.4");
    }

    private void add(UUID contactId, EvidencePiece piece, Seen seen, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        seen.require(now);
        rows.add(contactId, piece, seen, by, now);
        if (piece.content() != null) {
            quarantine.admit(piece.digest());
        }
        String source = piece.source() == null ? "" : "; " + piece.source();
        register.decide(contactId, "Evidence kept", "SHA-256 " + piece.digest(), seen.place() + source, by, RULES);
    }

    @Transactional(readOnly = true)
    public List<Evidence> of(UUID contactId) {
        return rows.of(contactId);
    }

    /** How many pieces each case has. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> counts() {
        return rows.counts();
    }

    /** The evidence as text for a form. */
    @Transactional(readOnly = true)
    public String describe(UUID contactId) {
        String kept = of(contactId).stream()
                .map(one -> one.label() + "  " + one.what() + ", " + one.place() + ", seen by " + one.seenBy()
                        + "; SHA-256 " + one.digest().substring(0, 16) + "…")
                .collect(joining("\n"));
        return kept.isEmpty() ? "None" : kept;
    }

    /** Its file, unless it has none or the virus scanner holds it back. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(Evidence one) {
        return one.open() ? rows.content(one.digest()) : Optional.empty();
    }
}
