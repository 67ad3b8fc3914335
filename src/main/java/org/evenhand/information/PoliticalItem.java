package org.evenhand.information;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clearly political request on its way out of the office (P18).
 *
 * @param contact the contact; none once its rows are deleted
 * @param reference the contact's, by which its history is found
 * @param keptBecause why it could not be forwarded
 */
public record PoliticalItem(
        UUID id,
        @Nullable UUID contact,
        String reference,
        String checkedBy,
        @Nullable String confirmedBy,
        @Nullable String keptBecause) {}
