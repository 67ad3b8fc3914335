package org.evenhand.conduct.posting;

/** The door to the process in which a posting is decided. */
public interface PostingProcess {

    void found(Hit hit);

    /** The roster or the list of the active has changed, and there is nothing to decide any more. */
    void cleared(Hit hit);
}
