package org.evenhand.induction.process;

import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.springframework.stereotype.Component;

/** The end of the handover (P45.2). */
@Component
class CloseHandoverForm extends ClosePlanForm {

    CloseHandoverForm(InductionSteps steps, InductionShown shown, TermItems items) {
        super("close-handover", Plan.HANDOVER, "handoverClosed", steps, shown, items);
    }
}
