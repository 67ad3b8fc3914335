package org.evenhand.preparation;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.staff.OfficeGroup;

/**
 * Something of the preparation that is open, and due today or late.
 *
 * @param what it is, and for which election
 * @param due the last day on which it is in time
 * @param consequence what follows where it is late, as a sentence
 */
public record DueItem(String what, LocalDate due, String consequence, List<OfficeGroup> owners) {}
