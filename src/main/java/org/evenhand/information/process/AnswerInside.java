package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;

/** A political request that asks for information as well is kept, and takes the way of any request (P18.3). */
final class AnswerInside {

    static void routeAgain(DelegateTask task, MasterRegister register, String by) {
        register.reclassify(CONTACT_ID.get(task), ContactClass.INFORMATION);
        register.decide(
                CONTACT_ID.get(task),
                "Political request",
                "It asks for information as well, and is not deleted",
                null,
                by,
                "P18.3");
        CONTACT_CLASS.set(task, ContactClass.INFORMATION.name());
        NEXT_STEP.set(task, ROUTE_AGAIN);
    }

    private AnswerInside() {}
}
