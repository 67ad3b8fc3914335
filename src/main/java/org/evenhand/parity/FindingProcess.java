package org.evenhand.parity;

/** The door to the process in which a person looks at a finding. */
public interface FindingProcess {

    void found(Finding finding);

    /** The audit finds it no more: nobody needs to look at it. */
    void cleared(Finding finding);
}
