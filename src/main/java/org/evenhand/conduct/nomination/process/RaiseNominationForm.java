package org.evenhand.conduct.nomination.process;

import static org.evenhand.conduct.nomination.process.NominationVariables.ASKED_BEFOREHAND;
import static org.evenhand.conduct.nomination.process.NominationVariables.NOMINATION_ADVISER;
import static org.evenhand.conduct.nomination.process.NominationVariables.NOMINATION_ID;

import java.util.Map;
import org.evenhand.conduct.candidacy.Post;
import org.evenhand.conduct.nomination.NominationPaper;
import org.evenhand.conduct.nomination.NominationPapers;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.staff.Colleagues;
import org.springframework.stereotype.Component;

/** A name was found on a nomination paper, or somebody asks whether to sign one (P37). */
@Component
class RaiseNominationForm implements StartForm {

    private final NominationPapers papers;
    private final Colleagues colleagues;

    RaiseNominationForm(NominationPapers papers, Colleagues colleagues) {
        this.papers = papers;
        this.colleagues = colleagues;
    }

    @Override
    public String key() {
        return "raise-nomination";
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
                    "such a signature is a matter for the " + post.adviser().label()
                            + ", who alone enters and reads the case.");
        }
        NominationPaper paper = papers.raise(
                form.require("personName"),
                post,
                form.is("nominationOccasion", "ASKED"),
                form.require("circumstances"),
                form.submittedBy());
        return new Start(
                paper.reference(),
                Map.of(
                        NOMINATION_ID.name(), paper.id().toString(),
                        NOMINATION_ADVISER.name(), paper.adviser(),
                        ASKED_BEFOREHAND.name(), paper.asked()));
    }
}
