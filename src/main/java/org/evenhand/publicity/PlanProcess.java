package org.evenhand.publicity;

/** The door to the process that times what is on the forward plan. */
public interface PlanProcess {

    /** Its day lies in another period than when it was weighed: it is asked about anew, once. */
    void weighAnew(PlanItem item);
}
