package org.evenhand.preparation.guidance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A guidance of another body, with one of its versions: the latest, unless another is asked for.
 *
 * @param classification its protective marking, as it stands on it
 * @param owner the id of the group that answers for it here
 * @param feedbackContact where the body takes comments on it
 * @param reviewOn when it is looked at again even without a new version
 * @param link where this version can be read
 */
public record Guidance(
        UUID id,
        String title,
        SourceBody body,
        String classification,
        String owner,
        String feedbackContact,
        LocalDate reviewOn,
        String version,
        String link,
        OffsetDateTime versionAt) {}
