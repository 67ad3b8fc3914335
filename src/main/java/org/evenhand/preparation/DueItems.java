package org.evenhand.preparation;

import java.time.LocalDate;
import java.util.List;

/** A part of the preparation whose open items people are reminded of (T46). */
public interface DueItems {

    /** What is open and due on this day or was before. */
    List<DueItem> dueBy(LocalDate day);
}
