package org.evenhand.conduct.candidacy.process;

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
        return new Start(candidacy.reference(), CandidacyStart.variables(candidacy));
    }
}
