package org.evenhand.conduct.candidacy;

/** The decision table on posts (E12), as the engine keeps it. */
public interface PostRules {

    /** @param restricted whether the office's policy counts the post among the politically restricted ones (P35.5) */
    PostRule rule(Post post, Wish wish, boolean restricted);
}
