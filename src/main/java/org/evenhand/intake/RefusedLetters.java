package org.evenhand.intake;

import org.evenhand.mail.LetterRefused;
import org.evenhand.register.MasterRegister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a person deal with a letter that the mail system refuses for good, as with one that came back (P09.10). */
@Component
class RefusedLetters {

    private final MasterRegister register;
    private final IntakeProcess process;

    RefusedLetters(MasterRegister register, IntakeProcess process) {
        this.register = register;
        this.process = process;
    }

    @EventListener
    void on(LetterRefused refused) {
        process.letterReturned(register.contact(refused.contactId()), refused.letterId());
    }
}
