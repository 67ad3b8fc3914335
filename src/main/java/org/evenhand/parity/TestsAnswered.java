package org.evenhand.parity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/**
 * Nobody was given an answer, a visit, a meeting, filming or the use of an image without the essential tests on record
 * (Q01). Rights of access are not subject to them (P13.6).
 */
@Component
class TestsAnswered implements ParityCheck {

    /** The letters that give what was asked for. */
    private static final Set<String> GIVING =
            Set.of("T05", "T16-agreed", "T19-granted", "T25-allowed", "imagery-use-allowed");

    private final MasterRegister register;

    TestsAnswered(MasterRegister register) {
        this.register = register;
    }

    @Override
    public String rule() {
        return "Q01";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        Set<UUID> tested = register.decidedAs(EssentialTests.KIND);
        return dealings.stream()
                .filter(dealing -> !tested.contains(dealing.contactId()))
                .filter(dealing -> dealing.letter() != null && GIVING.contains(dealing.letter()))
                .filter(dealing -> dealing.contactClass() != ContactClass.FREEDOM_OF_INFORMATION
                        && dealing.contactClass() != ContactClass.SUBJECT_ACCESS)
                .map(dealing -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "Something was given, and nobody is on record as having answered the essential tests."))
                .toList();
    }
}
