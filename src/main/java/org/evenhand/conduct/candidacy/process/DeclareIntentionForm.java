package org.evenhand.conduct.candidacy.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.evenhand.conduct.candidacy.Post;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.conduct.candidacy.StaffCandidacy;
import org.evenhand.conduct.candidacy.Wish;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.staff.Colleagues;
import org.springframework.stereotype.Component;

/** The adviser enters what somebody means to do, as soon as it is known (P35). */
@Component
class DeclareIntentionForm implements StartForm {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Our own: in how many weeks the adviser looks at a case again whose latest day is not known yet. */
    private static final int LOOKED_AT_AGAIN = 4;

    private final StaffCandidacies candidacies;
    private final Colleagues colleagues;

    DeclareIntentionForm(StaffCandidacies candidacies, Colleagues colleagues) {
        this.candidacies = candidacies;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "declare-intention";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Post post = Post.valueOf(form.require("post"));
        if (!colleagues.isIn(form.submittedBy(), post.adviser().id())) {
            throw form.reject(
                    "post",
                    "whoever holds such a post is advised by the "
                            + post.adviser().label() + ", who alone enters and reads the case.");
        }
        StaffCandidacy candidacy = candidacies.declare(
                form.require("personName"),
                post,
                form.yes("postListed"),
                Wish.valueOf(form.require("wish")),
                form.require("intention"),
                form.submittedBy());
        return new Start(
                candidacy.reference(),
                Map.of(
                        CandidacyVariables.CANDIDACY_ID.name(), candidacy.id().toString(),
                        CandidacyVariables.CANDIDACY_ADVISER.name(), candidacy.adviser(),
                        CandidacyVariables.RESIGNATION_DUE_AT.name(), due(candidacy)));
    }

    private static Date due(StaffCandidacy candidacy) {
        LocalDate day = candidacy.resignBy();
        return Date.from((day == null ? entered(candidacy).plusWeeks(LOOKED_AT_AGAIN) : day)
                .atTime(LocalTime.MAX)
                .atZone(LONDON)
                .toInstant());
    }

    private static LocalDate entered(StaffCandidacy candidacy) {
        return candidacy.enteredAt().atZoneSameInstant(LONDON).toLocalDate();
    }
}
