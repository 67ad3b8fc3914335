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
    private final StepRows steps;

    SameStepForAll(SameStep sameStep, StepRows steps) {
        this.sameStep = sameStep;
        this.steps = steps;
    }

    @Override
    public String rule() {
        return "Q16";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suspicion> look(List<Dealing> dealings) {
        List<Imagery> decided = sameStep.decided();
        List<Suspicion> found = new ArrayList<>();
        for (Imagery one : decided) {
            missing(one, found);
            if (!sameStep.isExplained(one)) {
                sameStep.measure(one, decided)
                        .filter(other ->
                                sameStep.differs(Boolean.TRUE.equals(one.challenged()), sameStep.firstStep(one), other))
                        .ifPresent(other -> found.add(new Suspicion(
                                one.reference() + " unlike " + other.reference(),
                                one.contactId(),
                                "It went another way than " + other.reference()
                                        + ", which is as serious, and no reason for the difference is on record.")));
            }
        }
        return found;
    }

    private void missing(Imagery one, List<Suspicion> found) {
        List<Rung> passed = new ArrayList<>();
        for (Step step : steps.of(one.contactId())) {
            for (Rung under : new Ladder(one.severity(), passed).under(step.rung())) {
                found.add(new Suspicion(
                        one.reference() + " " + under.name(),
                        one.contactId(),
                        "A step is missing without a reason: "
                                + under.label().toLowerCase(Locale.UK) + ", before "
                                + step.rung().label().toLowerCase(Locale.UK) + "."));
            }
            passed.add(step.rung());
        }
    }
}
