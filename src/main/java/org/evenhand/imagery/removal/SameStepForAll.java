package org.evenhand.imagery.removal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every night: a step that is missing without a reason, and like cases that went different ways without one (Q16). */
@Component
class SameStepForAll implements ParityCheck {

    private final SameStep sameStep;

    SameStepForAll(SameStep sameStep) {
        this.sameStep = sameStep;
    }

    @Override
    public String rule() {
        return "Q16";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suspicion> look(List<Dealing> dealings) {
        List<DecidedImagery> decided = sameStep.decided();
        List<Suspicion> found = new ArrayList<>();
        for (DecidedImagery one : decided) {
            missing(one, found);
            if (!one.isExplained()) {
                sameStep.measure(one.imagery(), decided)
                        .filter(other -> other.differs(one.isChallenged(), one.firstStep()))
                        .ifPresent(other -> found.add(unlike(one.imagery(), other.imagery())));
            }
        }
        return found;
    }

    private static Suspicion unlike(Imagery one, Imagery other) {
        return new Suspicion(
                one.reference() + " unlike " + other.reference(),
                one.contactId(),
                "It went another way than " + other.reference()
                        + ", which is as serious, and no reason for the difference is on record.");
    }

    private static void missing(DecidedImagery one, List<Suspicion> found) {
        List<Rung> passed = new ArrayList<>();
        Imagery imagery = one.imagery();
        for (Step step : one.steps()) {
            for (Rung under : new Ladder(imagery.severity(), passed).under(step.rung())) {
                found.add(new Suspicion(
                        imagery.reference() + " " + under.name(),
                        imagery.contactId(),
                        "A step is missing without a reason: "
                                + under.label().toLowerCase(Locale.UK) + ", before "
                                + step.rung().label().toLowerCase(Locale.UK) + "."));
            }
            passed.add(step.rung());
        }
    }
}
