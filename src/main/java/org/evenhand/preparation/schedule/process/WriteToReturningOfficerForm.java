package org.evenhand.preparation.schedule.process;

import static org.evenhand.preparation.schedule.process.PreparationVariables.ELECTION_ID;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.ElectionContact;
import org.evenhand.election.ElectionContact.Role;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.schedule.LinkLetter;
import org.evenhand.preparation.schedule.ReturningOfficerLink;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.stereotype.Component;

/** The letter to the returning officer is read and sent, to whoever can be reached (P03.1, P03.2). */
@Component
class WriteToReturningOfficerForm implements TaskForm {

    private final RowShown shown;
    private final ReturningOfficerLink link;
    private final LinkLetter letter;

    WriteToReturningOfficerForm(RowShown shown, ReturningOfficerLink link, LinkLetter letter) {
        this.shown = shown;
        this.link = link;
        this.letter = letter;
    }

    @Override
    public String key() {
        return "write-to-returning-officer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID election = ELECTION_ID.get(task);
        List<ElectionContact> contacts = link.contacts();
        String names = contacts.stream().map(WriteToReturningOfficerForm::words).collect(Collectors.joining("\n"));
        return shown.of(election, ScheduleRow.RETURNING_OFFICER)
                .put("contactsShown", names.isEmpty() ? "Nobody: the office’s profile has no address" : names)
                .put(
                        "letterShown",
                        letter.about(election)
                                .preview(
                                        contacts.isEmpty()
                                                ? ""
                                                : contacts.get(0).email()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        link.write(
                ELECTION_ID.get(task),
                TableWord.in(Role.class, form.require("letterTo")).orElse(null),
                form.text("letterRemarks"),
                form.submittedBy());
    }

    private static String words(ElectionContact contact) {
        return contact.role().label() + ": " + (contact.name() + " " + contact.email()).strip();
    }
}
