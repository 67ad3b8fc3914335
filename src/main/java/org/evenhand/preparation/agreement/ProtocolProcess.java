package org.evenhand.preparation.agreement;

import java.time.LocalDate;

/** The door to the processes of the joint protocol. */
public interface ProtocolProcess {

    void start(JointProtocol protocol);

    /** The review of a version now in force; reviews of older ones end. */
    void awaitReview(JointProtocol protocol, LocalDate reviewOn);
}
