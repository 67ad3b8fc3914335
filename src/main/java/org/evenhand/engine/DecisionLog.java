package org.evenhand.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Is told what each decision table decided in a process, in the transaction of that step. */
public interface DecisionLog {

    /**
     * @param decision the name of the decision table
     * @param rules ids of the rules of the protocol that applied, such as {@code E02.11}, separated by spaces; empty where
     *     none did
     * @param outcome what they give, or that no rule applies, in words
     */
    void decided(DelegateExecution execution, String decision, String rules, String outcome);
}
