package org.evenhand.induction.programme;

import org.evenhand.election.Policies;
import org.springframework.stereotype.Component;

/** The list of topics in the document whose policy the office follows (P47.1). */
@Component
public class UsualList {

    private final Policies policies;
    private final Topics topics;

    UsualList(Policies policies, Topics topics) {
        this.policies = policies;
        this.topics = topics;
    }

    public TopicList list() {
        return topics.usual(policies.inForce().preset());
    }
}
