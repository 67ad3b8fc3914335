package org.evenhand.preparation;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Since when elections are being prepared, for the parts of the preparation that the schedule itself looks at. */
public interface BegunPreparations {

    /** When the preparation of this election began; empty where it has not. */
    Optional<OffsetDateTime> of(UUID election);

    /** When that of the next poll which is being prepared began; empty between elections. */
    Optional<OffsetDateTime> ofNextPoll();
}
