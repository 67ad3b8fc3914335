package org.evenhand.election.candidate;

import java.util.List;

/**
 * What those who joined earlier could have had from the office (P06.4); the module that keeps the register tells it and
 * writes the letter.
 */
public interface LateJoinerPack {

    /** What was published when the person joined: the pack, then the answers, oldest first. */
    List<Given> before(Person joiner);

    /** The letter as it would be sent now, to be read before it is. */
    String preview(Person joiner);

    /** Sends the letter to the person's first e-mail address, once. */
    void send(Person joiner);

    /**
     * Something that is published.
     *
     * @param path where it stands, from the root of the site
     */
    record Given(String reference, String asked, String path) {}
}
