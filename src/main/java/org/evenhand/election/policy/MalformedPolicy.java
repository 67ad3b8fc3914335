package org.evenhand.election.policy;

/** A policy file or property says something that cannot be; the office does not start with it. */
public class MalformedPolicy extends IllegalStateException {

    public MalformedPolicy(String problem) {
        super("The policy cannot be read: " + problem);
    }

    MalformedPolicy(String problem, Throwable cause) {
        super("The policy cannot be read: " + problem, cause);
    }
}
