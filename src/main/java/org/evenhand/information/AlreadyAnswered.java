package org.evenhand.information;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points a requester to what is published already; a link that is dead would be a denial, so it is tried first (P12, Q21). */
@Service
@Transactional
public class AlreadyAnswered {

    static final String TEMPLATE = "T06";

    private final MasterRegister register;
    private final Pointers pointers;
    private final PublishedLinks links;
    private final Letters letters;
    private final Replies replies;

    AlreadyAnswered(
            MasterRegister register, Pointers pointers, PublishedLinks links, Letters letters, Replies replies) {
        this.register = register;
        this.pointers = pointers;
        this.links = links;
        this.letters = letters;
        this.replies = replies;
    }

    /** @param remainsOpen what is left to be answered; null where the link answers all */
    public void point(UUID contactId, String link, String partCovered, @Nullable String remainsOpen, String by) {
        pointers.add(contactId, link, partCovered, remainsOpen, by);
        register.decide(
                contactId,
                "Already published",
                remainsOpen == null ? "All of it" : "Part of it; remains: " + remainsOpen,
                link,
                by,
                remainsOpen == null ? "P12.1" : "P12.1 P12.3");
    }

    @Transactional(readOnly = true)
    public Optional<Pointer> latest(UUID contactId) {
        return pointers.latest(contactId);
    }

    /** Tries the link and notes why it cannot be sent, if so. */
    public boolean linkIsLive(UUID contactId) {
        Optional<String> problem = links.problem(pointer(contactId).link());
        pointers.tried(contactId, problem.orElse(null));
        return problem.isEmpty();
    }

    /** Sends the link, once, and enters it as the information provided (P12.2). */
    public void send(UUID contactId) {
        Pointer pointer = pointer(contactId);
        String url = links.url(pointer.link());
        replies.send(contactId, letter(contactId, pointer, url));
        register.provide(contactId, pointer.partCovered() + "\n" + url);
    }

    /** The letter to the requester, with dots for what is still to be said. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        return replies.preview(contactId, letter(contactId, new Pointer("…", "…", null, null), "…"));
    }

    private Letters.Text letter(UUID contactId, Pointer pointer, String url) {
        return letters.write(TEMPLATE, Map.of("contact", register.contact(contactId), "pointer", pointer, "url", url));
    }

    private Pointer pointer(UUID contactId) {
        return pointers.latest(contactId)
                .orElseThrow(() -> new IllegalStateException("Nothing is pointed to for contact " + contactId));
    }
}
