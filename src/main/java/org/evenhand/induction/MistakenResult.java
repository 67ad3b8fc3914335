package org.evenhand.induction;

import org.evenhand.induction.deputy.Deputies;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Tailoring;
import org.springframework.stereotype.Component;

/** What was begun for somebody who was recorded as elected and was not ends with the correction, whoever was elected (P45). */
@Component
class MistakenResult {

    private static final String ANOTHER = "Another was elected than was recorded";

    private final InductionProcess process;
    private final Programmes programmes;
    private final Tailoring tailoring;
    private final Deputies deputies;

    MistakenResult(InductionProcess process, Programmes programmes, Tailoring tailoring, Deputies deputies) {
        this.process = process;
        this.programmes = programmes;
        this.tailoring = tailoring;
        this.deputies = deputies;
    }

    void takeBack(Induction known, String by) {
        process.cancel(known, ANOTHER);
        // a commissioner who was returned gets no programme, so that no other step would end this one
        programmes.running(known.id()).forEach(programme -> tailoring.end(programme, ANOTHER, by));
        deputies.takeBack(known.id());
    }
}
