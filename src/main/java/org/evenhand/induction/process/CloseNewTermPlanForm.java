package org.evenhand.induction.process;

import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.springframework.stereotype.Component;

/** The end of a returned commissioner's plan (P48.1). */
@Component
class CloseNewTermPlanForm extends ClosePlanForm {

    CloseNewTermPlanForm(InductionSteps steps, InductionShown shown, TermItems items) {
        super("close-new-term-plan", Plan.NEW_TERM, "planClosed", steps, shown, items);
    }
}
