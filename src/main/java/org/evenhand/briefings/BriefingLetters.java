package org.evenhand.briefings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.election.Elections;
import org.evenhand.election.Policy;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.site.SiteOffice;
import org.springframework.stereotype.Component;

/** What is written about an event: the invitation, the notice to the returning officer, what was said, and its end. */
@Component
class BriefingLetters {

    static final String INVITATION = "T13";
    static final String NOTICE = "T14";
    static final String RECORD = "T13-record";
    static final String CALLED_OFF = "T13-called-off";

    private final Elections elections;
    private final Policy policy;
    private final Candidates candidates;
    private final SiteOffice office;
    private final Letters letters;
    private final Outbox outbox;

    BriefingLetters(
            Elections elections,
            Policy policy,
            Candidates candidates,
            SiteOffice office,
            Letters letters,
            Outbox outbox) {
        this.elections = elections;
        this.policy = policy;
        this.candidates = candidates;
        this.office = office;
        this.letters = letters;
        this.outbox = outbox;
    }

    void invite(Briefing briefing, Person person) {
        put(INVITATION, briefing, person);
    }

    void sendRecord(Briefing briefing, Person person) {
        put(RECORD, briefing, person);
    }

    /** Whether an address of the returning officer is known, to which it went. */
    boolean tellReturningOfficer(Briefing briefing) {
        String address = office.returningOfficer().email();
        if (address.isEmpty()) {
            return false;
        }
        outbox.put(write(NOTICE, briefing).to(address, briefing.reference()));
        return true;
    }

    /** Tells everyone who was invited, and the returning officer where that office was told of it; once each. */
    void callOff(Briefing briefing, List<Guest> guests) {
        guests.stream()
                .filter(guest -> guest.invitedAt() != null)
                .flatMap(guest -> candidates.find(guest.personId()).stream())
                .forEach(person -> put(CALLED_OFF, briefing, person));
        String address = office.returningOfficer().email();
        if (briefing.officerToldAt() != null && !address.isEmpty()) {
            outbox.put(write(CALLED_OFF, briefing).to(address, briefing.reference()));
        }
    }

    /** A letter of this template as each of them would read it now. */
    String preview(String template, Briefing briefing) {
        return write(template, briefing).preview("each of them");
    }

    private void put(String template, Briefing briefing, Person person) {
        person.address()
                .ifPresent(address ->
                        outbox.put(write(template, briefing).to(address, briefing.reference() + " " + person.id())));
    }

    private Letters.Text write(String template, Briefing briefing) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("briefing", briefing);
        facts.put("election", elections.election(briefing.electionId()).name());
        facts.put("questionsAtEvent", !policy.eventQuestionsInAdvance());
        return letters.write(template, facts);
    }
}
