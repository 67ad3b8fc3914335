package org.evenhand.induction.web;

import java.util.List;
import org.evenhand.election.candidate.Person;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.deputy.DeputyAppointment;
import org.evenhand.induction.handover.Handover;
import org.evenhand.induction.handover.TermItem;
import org.evenhand.induction.oath.MadeOath;
import org.evenhand.induction.oath.OathArrangement;
import org.evenhand.induction.oath.Pay;
import org.jspecify.annotations.Nullable;

/**
 * An induction as the desk shows it.
 *
 * @param daysLeft the working days left for the handover
 * @param termBegun whether the new term has begun; until then the old commissioner is fully in post
 * @param recording what was said on a recording of the oath
 * @param officerAppointment what is said of an appointment of Chief Executive or finance officer; null where none is due
 * @param nominated who may be named in a correction
 */
record InductionView(
        Induction induction,
        InductionDates dates,
        int daysLeft,
        boolean termBegun,
        boolean oathOverdue,
        Pay pay,
        @Nullable OathArrangement arrangement,
        @Nullable Boolean recording,
        @Nullable MadeOath oath,
        @Nullable Handover handover,
        List<TermItem> items,
        @Nullable String officerAppointment,
        @Nullable DeputyAppointment deputy,
        List<Person> nominated) {}
