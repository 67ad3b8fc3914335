package org.evenhand.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A process variable that holds the id of one of our rows; the engine keeps it as text. */
public record IdVariable(String name) {

    /**
     * The id in this scope or a parent scope.
     *
     * @throws IllegalStateException if the variable is not set
     */
    public UUID get(VariableScope scope) {
        return UUID.fromString(text().get(scope));
    }

    /** The id, or null when the variable is not set. */
    public @Nullable UUID find(VariableScope scope) {
        String value = text().find(scope);
        return value == null ? null : UUID.fromString(value);
    }

    public void set(VariableScope scope, UUID id) {
        text().set(scope, id.toString());
    }

    private ProcessVariable<String> text() {
        return new ProcessVariable<>(name, String.class);
    }
}
