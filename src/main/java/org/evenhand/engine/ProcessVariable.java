package org.evenhand.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable: its name and type, declared once in its feature's {@code …Variables} class.
 *
 * <p>Variables hold ids and decisions only. Text and personal data live in the office's tables, so that the engine's
 * runtime and history hold nothing about a person.
 *
 * @param type one of {@code String}, {@code Boolean}, {@code Integer}, {@code java.util.Date}
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /**
     * The value in this scope or a parent scope.
     *
     * @throws IllegalStateException if the variable is not set
     * @throws ClassCastException if it holds another type
     */
    public T get(VariableScope scope) {
        T value = find(scope);
        if (value == null) {
            throw new IllegalStateException("Process variable '" + name + "' is not set");
        }
        return value;
    }

    /** The value, or null when the variable is not set. */
    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }
}
