package org.evenhand.induction.programme;

/** The tasks in which the owners cover their items. */
public interface ItemProcess {

    /** The item has an owner and a day, or has others now; its task is with that owner and due on that day. */
    void planned(Item item, String programme);

    /** The item is not needed: nobody has to cover it any more. */
    void settled(Item item);
}
