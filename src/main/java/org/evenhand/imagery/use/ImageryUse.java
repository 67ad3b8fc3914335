package org.evenhand.imagery.use;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to use police or fire imagery on its way (P27.2). What is null has not happened yet. */
public record ImageryUse(
        UUID contactId,
        String image,
        String use,
        String assessedBy,
        @Nullable Boolean allowed,
        @Nullable String reason,
        @Nullable String decidedBy) {}
