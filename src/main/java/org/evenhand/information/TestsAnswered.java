package org.evenhand.information;

import java.util.List;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/**
 * No answer went out without the essential tests on record (Q01). Rights of access are not subject to them (P13.6), and
 * what is decided otherwise, as a visit is, has criteria of its own (E06).
 */
@Component
public class TestsAnswered implements ParityCheck {

    /** The kind of decision under which the record has the tests. */
    public static final String KIND = "Essential tests answered";

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
        return dealings.stream()
                .filter(dealing -> InformationRequests.TEMPLATE.equals(dealing.letter()))
                .filter(dealing -> dealing.contactClass() != ContactClass.FREEDOM_OF_INFORMATION
                        && dealing.contactClass() != ContactClass.SUBJECT_ACCESS)
                .filter(dealing -> register.decisions(dealing.contactId()).stream()
                        .noneMatch(decision -> decision.kind().equals(KIND)))
                .map(dealing -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "An answer went out, and nobody is on record as having answered the essential tests."))
                .toList();
    }
}
