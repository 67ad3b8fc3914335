package org.evenhand.election.candidate;

/** An import cannot be done as it was confirmed; nothing of it has been done. */
public class NominationsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NominationsRefused(String message) {
        super(message);
    }
}
