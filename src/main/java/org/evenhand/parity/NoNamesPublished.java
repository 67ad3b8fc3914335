package org.evenhand.parity;

import java.util.List;
import java.util.UUID;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NamesPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was published names nobody who is a candidate now, even if they were none then (Q15). */
@Component
class NoNamesPublished implements ParityCheck {

    private final NamesPublished names;
    private final MasterRegister register;

    NoNamesPublished(NamesPublished names, MasterRegister register) {
        this.names = names;
        this.register = register;
    }

    @Override
    public String rule() {
        return "Q15";
    }

    /** Without repeating the words: they may be the name that must not stand there. */
    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        return names.found().stream()
                .map(found -> new Suspicion(
                        found.reference() + " " + found.number(),
                        contact(found.reference()),
                        "Entry " + found.number()
                                + " of the public register has what is now a candidate’s or an agent’s "
                                + String.join(", ", found.kinds())
                                + ". If it means the person, correct or withdraw the entry."))
                .toList();
    }

    private @Nullable UUID contact(String reference) {
        return register.find(reference).map(Contact::id).orElse(null);
    }
}
