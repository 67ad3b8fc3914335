package org.evenhand.publicity;

import java.time.LocalDate;

/** Something for the public as its author hands it in; {@link Clearance} says what each part is. */
public record Draft(String title, Clearance.Channel channel, boolean hosted, String wording, LocalDate plannedOn) {}
