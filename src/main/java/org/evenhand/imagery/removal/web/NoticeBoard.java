package org.evenhand.imagery.removal.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.imagery.notice.ImageryNotices;
import org.evenhand.imagery.notice.Told;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who has the notice of what is restricted in the next election, and who has not (P27.1). */
@Component
class NoticeBoard {

    private final ImageryNotices notices;
    private final Elections elections;
    private final Candidates candidates;
    private final DateWords words;

    NoticeBoard(ImageryNotices notices, Elections elections, Candidates candidates, DateWords words) {
        this.notices = notices;
        this.elections = elections;
        this.candidates = candidates;
        this.words = words;
    }

    void show(Model model) {
        elections.next().ifPresent(election -> show(election.id(), model));
    }

    private void show(UUID election, Model model) {
        List<Told> told = notices.told(election);
        List<Person> missing = notices.missing(election);
        Map<UUID, String> names = candidates.of(election).stream().collect(toMap(Person::id, Person::name));
        model.addAttribute(
                "toldByMail", told.stream().filter(one -> one.address() != null).count());
        model.addAttribute(
                "toldOtherwise",
                told.stream()
                        .filter(one -> one.how() != null)
                        .map(one -> line(one, names))
                        .toList());
        model.addAttribute("missing", missing);
        model.addAttribute(
                "canBeSent",
                missing.stream().anyMatch(person -> !person.details().emails().isEmpty()));
        model.addAttribute("parties", notices.partiesMissing(election));
        model.addAttribute("notice", notices.preview());
    }

    private String line(Told told, Map<UUID, String> names) {
        String who = told.personId() == null ? told.party() + " (party)" : names.get(told.personId());
        return who + ", " + words.day(told.sentAt().toInstant()) + ": " + told.how() + " (recorded by " + told.sentBy()
                + ")";
    }
}
