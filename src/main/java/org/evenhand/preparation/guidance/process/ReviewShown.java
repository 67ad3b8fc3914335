package org.evenhand.preparation.guidance.process;

import java.util.UUID;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.guidance.Guidance;
import org.evenhand.preparation.guidance.GuidanceLibrary;
import org.evenhand.preparation.guidance.GuidanceReview;
import org.evenhand.preparation.guidance.GuidanceReviews;
import org.springframework.stereotype.Component;

/** A review and its guidance as both forms show them. */
@Component
class ReviewShown {

    private final GuidanceLibrary library;
    private final GuidanceReviews reviews;

    ReviewShown(GuidanceLibrary library, GuidanceReviews reviews) {
        this.library = library;
        this.reviews = reviews;
    }

    Shown of(UUID id) {
        GuidanceReview review = reviews.of(id);
        Guidance guidance = library.version(review.guidanceId(), review.version());
        return new Shown()
                .put("guidanceShown", review.reference() + ": " + guidance.title())
                .put("bodyShown", guidance.body().label())
                .put("versionShown", guidance.version())
                .put("linkShown", guidance.link())
                .put("causeShown", review.cause())
                .put("findingShown", review.finding());
    }
}
