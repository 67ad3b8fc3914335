package org.evenhand.parity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The door to the decision table {@code essential-tests}. */
public interface EssentialTestTable {

    /** @return its word for these answers; none where no rule fits them */
    @Nullable
    String outcome(Map<EssentialTest, Boolean> answers);
}
