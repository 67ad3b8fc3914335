package org.evenhand.information.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the processes {@code political-request} and {@code political-deletion} carry besides the contact itself. */
final class PoliticalVariables {

    static final ProcessVariable<Boolean> NOTHING_INSIDE = new ProcessVariable<>("nothingInside", Boolean.class);
    static final ProcessVariable<Boolean> DELETION_CONFIRMED =
            new ProcessVariable<>("deletionConfirmed", Boolean.class);

    /** The item that is deleted: an id that says nothing about the contact. */
    static final IdVariable ITEM_ID = new IdVariable("itemId");

    private PoliticalVariables() {}
}
