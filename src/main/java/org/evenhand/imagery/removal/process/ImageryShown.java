package org.evenhand.imagery.removal.process;

import java.util.UUID;
import org.evenhand.engine.Shown;
import org.evenhand.imagery.removal.Evidences;
import org.evenhand.imagery.removal.Imagery;
import org.evenhand.imagery.removal.RemovalFacts;
import org.evenhand.imagery.removal.Removals;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** A case of imagery as the forms of its steps show it. */
@Component
class ImageryShown {

    private final MasterRegister register;
    private final Removals removals;
    private final Evidences evidences;
    private final RemovalFacts facts;

    ImageryShown(MasterRegister register, Removals removals, Evidences evidences, RemovalFacts facts) {
        this.register = register;
        this.removals = removals;
        this.evidences = evidences;
        this.facts = facts;
    }

    /** The reference alone. */
    Shown head(UUID contact) {
        return new Shown().put("contactReference", register.contact(contact).reference());
    }

    /** The reference and the material. */
    Shown material(UUID contact) {
        return material(head(contact), contact);
    }

    Shown material(Shown shown, UUID contact) {
        Imagery imagery = removals.of(contact);
        return shown.put("campaignShown", imagery.sighting().campaign())
                .put("severityShown", imagery.severity().label())
                .put("imageShown", imagery.sighting().image())
                .put("placeShown", imagery.sighting().place());
    }

    String steps(UUID contact) {
        return facts.steps(contact);
    }

    String evidence(UUID contact) {
        return evidences.describe(contact);
    }
}
