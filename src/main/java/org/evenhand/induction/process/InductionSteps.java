package org.evenhand.induction.process;

import static org.evenhand.induction.InductionVariables.INDUCTION_ID;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.induction.Induction;
import org.evenhand.induction.Inductions;
import org.springframework.stereotype.Component;

/** What the processes of an induction carry, and who answers in them. */
@Component
class InductionSteps {

    static final ProcessVariable<Boolean> RE_ELECTED = flag("reElected");
    static final ProcessVariable<Boolean> SUPPORT_OFFERED = flag("supportOffered");
    static final ProcessVariable<Boolean> DEPUTY_WANTED = flag("deputyWanted");

    /** The group that answers for who was elected. */
    static final ProcessVariable<String> SUCCESSOR_GROUP = word("successorGroup");

    /** The group that answers for who held the office before. */
    static final ProcessVariable<String> PREDECESSOR_GROUP = word("predecessorGroup");

    private final Inductions inductions;
    private final WhoAnswers answers;

    InductionSteps(Inductions inductions, WhoAnswers answers) {
        this.inductions = inductions;
        this.answers = answers;
    }

    Induction of(VariableScope scope) {
        return inductions.of(INDUCTION_ID.get(scope));
    }

    void askSuccessor(VariableScope scope) {
        SUCCESSOR_GROUP.set(scope, answers.successor(of(scope)).id());
    }

    void askPredecessor(VariableScope scope) {
        PREDECESSOR_GROUP.set(scope, answers.predecessor(of(scope)).id());
    }

    private static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    private static ProcessVariable<String> word(String name) {
        return new ProcessVariable<>(name, String.class);
    }
}
