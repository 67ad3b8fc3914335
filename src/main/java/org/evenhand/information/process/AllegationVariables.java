package org.evenhand.information.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code criminal-allegation} carries besides the contact itself. */
final class AllegationVariables {

    static final ProcessVariable<Boolean> CRIME_ALLEGED = new ProcessVariable<>("crimeAlleged", Boolean.class);

    private AllegationVariables() {}
}
