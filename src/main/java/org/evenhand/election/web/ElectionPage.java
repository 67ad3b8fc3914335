package org.evenhand.election.web;

import java.util.List;
import org.evenhand.election.Election;

/**
 * All the desk knows of one election.
 *
 * @param warnings what is unusual or contradictory
 * @param events who did what to its dates, the latest first
 */
record ElectionPage(
        Election election,
        String kind,
        String poll,
        String period,
        List<String> warnings,
        List<DateView> dates,
        List<Undated> undated,
        List<Event> events) {

    /** @param at when it was done, in words */
    record Event(String at, String person, String what, String reason) {}
}
