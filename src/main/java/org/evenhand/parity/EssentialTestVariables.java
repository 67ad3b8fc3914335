package org.evenhand.parity;

import org.evenhand.engine.ProcessVariable;

/** What a process carries of the essential tests, for the table that judges what is asked for. */
public final class EssentialTestVariables {

    /** Whether none of them stands against it; unset where they are not answered. */
    public static final ProcessVariable<Boolean> TESTS_PASSED = new ProcessVariable<>("testsPassed", Boolean.class);

    private EssentialTestVariables() {}
}
