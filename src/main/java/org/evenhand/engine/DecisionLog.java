package org.evenhand.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Is told what each decision table decided in a process, in the transaction of that step. */
public interface DecisionLog {

    /**
     * @param decision the name of the decision table
     * @param rules ids of the rules of the protocol that applied, such as {@code E02.11}; empty where none did
     * @param outcome what they give, as one text; empty where no rule applied
     */
    void decided(DelegateExecution execution, String decision, List<String> rules, String outcome);
}
