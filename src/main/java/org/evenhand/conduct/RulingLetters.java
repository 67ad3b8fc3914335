package org.evenhand.conduct;

import java.util.Map;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the PARO about a doubt and tells a ruling to the person who asked for it (T36). */
@Service
@Transactional
public class RulingLetters {

    private final Rulings rulings;
    private final Letters letters;
    private final Outbox outbox;

    RulingLetters(Rulings rulings, Letters letters, Outbox outbox) {
        this.rulings = rulings;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** Asks once at this address; a later question to another address is another letter (P08.1). */
    public void askParo(UUID id, String address, String person) {
        Ruling ruling = rulings.ruling(id);
        rulings.adviceAsked(id, address, person);
        put("T36-paro", ruling, address);
    }

    /** @param address of the person who asked; empty where none is known: the ruling is on the desk all the same */
    public void tell(UUID id, String address) {
        Ruling ruling = rulings.ruling(id);
        rulings.told(ruling);
        if (!address.isBlank()) {
            put("T36-ruling", ruling, address);
        }
    }

    private void put(String template, Ruling ruling, String address) {
        Letters.Text text = letters.write(template, Map.of("ruling", ruling));
        outbox.put(text.to(address, ruling.reference() + " " + address));
    }
}
