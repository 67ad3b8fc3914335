package org.evenhand.parity;

import java.util.List;

/** One check of equal treatment over the whole register. It looks and reports; it changes nothing. */
public interface ParityCheck {

    /** The one rule it checks, such as Q11. */
    String rule();

    List<Suspicion> look(List<Dealing> dealings);
}
