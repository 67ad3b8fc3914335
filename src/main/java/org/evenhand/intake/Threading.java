package org.evenhand.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenhand.mail.CaseReference;
import org.evenhand.mail.Messages;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the cases to which a message may belong. A reference in a subject or an address is easily guessed, and even a
 * letter of ours can be passed on: only from someone who takes part in the case is either enough.
 */
@Component
class Threading {

    private static final Pattern REPLY = Pattern.compile("(?i)^\\s*(re|aw|sv|ateb)\\s*:.*", Pattern.DOTALL);
    private static final Pattern PREFIXES = Pattern.compile("(?i)^((re|fwd?|aw|sv|ateb|ymlaen) *: *)+");

    private final MasterRegister register;
    private final Messages messages;

    Threading(MasterRegister register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    /** The cases, likeliest first; empty where nothing points to one. Only a single one can be sure. */
    List<ThreadCandidate> candidates(ReceivedMail mail) {
        Map<UUID, Evidence> named = new LinkedHashMap<>();
        if (mail.answeredContactId() != null) {
            Contact answered = register.contact(mail.answeredContactId());
            named.put(answered.id(), new Evidence(answered, "it answers a message of this case"));
        }
        CaseReference.inAddresses(mail.recipients())
                .forEach(reference -> note(named, reference, "it was sent to this case's address"));
        CaseReference.inSubject(subject(mail))
                .forEach(reference -> note(named, reference, "its subject names this case"));
        if (named.isEmpty()) {
            return sameConversation(mail);
        }
        boolean one = named.size() == 1;
        return named.values().stream()
                .map(evidence -> candidate(evidence, mail, one))
                .toList();
    }

    private void note(Map<UUID, Evidence> named, String reference, String why) {
        register.find(reference)
                .ifPresent(contact -> named.merge(
                        contact.id(),
                        new Evidence(contact, why),
                        (before, more) -> new Evidence(contact, before.why + "; " + more.why)));
    }

    private ThreadCandidate candidate(Evidence evidence, ReceivedMail mail, boolean one) {
        boolean takesPart = takesPart(evidence.contact, mail.requesterAddress());
        String doubt = takesPart
                ? (one ? "" : "; but it points to more than one case")
                : "; but its sender has no part in this case so far";
        return new ThreadCandidate(evidence.contact, takesPart && one, evidence.why + doubt);
    }

    private boolean takesPart(Contact contact, @Nullable String address) {
        if (address == null) {
            return false;
        }
        Set<String> known = messages.correspondents(contact.id());
        return address.equalsIgnoreCase(contact.requesterEmail()) || known.contains(address.toLowerCase(Locale.ROOT));
    }

    /** A reply that lost its references on the way: the same sender, the same subject. */
    private List<ThreadCandidate> sameConversation(ReceivedMail mail) {
        String subject = subject(mail);
        String sender = mail.requesterAddress();
        if (sender == null || !REPLY.matcher(subject).matches()) {
            return List.of();
        }
        String bare = PREFIXES.matcher(subject.strip()).replaceFirst("").strip();
        List<ThreadCandidate> found = new ArrayList<>();
        for (UUID contact : bare.isEmpty() ? List.<UUID>of() : messages.contactsOf(sender, bare)) {
            found.add(new ThreadCandidate(
                    register.contact(contact), false, "it has the sender and the subject of a message of this case"));
        }
        return found;
    }

    private static String subject(ReceivedMail mail) {
        String subject =
                mail.original() == null ? mail.subject() : mail.original().subject();
        return subject == null ? "" : subject;
    }

    private record Evidence(Contact contact, String why) {}
}
