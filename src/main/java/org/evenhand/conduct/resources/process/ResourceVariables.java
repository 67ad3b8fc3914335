package org.evenhand.conduct.resources.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code resource-use} carries. */
final class ResourceVariables {

    static final IdVariable RESOURCE_USE_ID = new IdVariable("resourceUseId");
    static final ProcessVariable<String> RESOURCE = new ProcessVariable<>("resource", String.class);
    static final ProcessVariable<String> PURPOSE = new ProcessVariable<>("purpose", String.class);
    /** What the table says of it. */
    static final ProcessVariable<String> RESOURCE_ADVICE = new ProcessVariable<>("resourceAdvice", String.class);

    private ResourceVariables() {}
}
