package org.evenhand.parity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.register.LikeContact;
import org.evenhand.register.LikeContacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Earlier requests like this one, with what became of them: like requests want like decisions (Q05). */
@Service
@Transactional(readOnly = true)
public class LikeCases {

    private final LikeContacts contacts;
    private final Dealings dealings;

    LikeCases(LikeContacts contacts, Dealings dealings) {
        this.contacts = contacts;
        this.dealings = dealings;
    }

    /** The earlier like requests; none before triage has settled the class. */
    public LikeDealings of(UUID contactId) {
        var like = contacts.before(contactId);
        if (like.isEmpty()) {
            return new LikeDealings(List.of());
        }
        Map<UUID, Dealing> all = dealings.of(like.stream().map(LikeContact::id).toList()).stream()
                .collect(toMap(Dealing::contactId, identity()));
        return new LikeDealings(like.stream()
                .filter(contact -> all.containsKey(contact.id()))
                .map(contact -> all.get(contact.id()))
                .toList());
    }
}
