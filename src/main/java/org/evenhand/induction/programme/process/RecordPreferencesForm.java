package org.evenhand.induction.programme.process;

import org.evenhand.induction.programme.Preferences;
import org.evenhand.induction.programme.Topics;
import org.springframework.stereotype.Component;

/** The Chief Executive enters what the commissioner told before their first day. */
@Component
class RecordPreferencesForm extends PreferencesForm {

    RecordPreferencesForm(Topics topics, Preferences preferences, ProgrammeShown shown) {
        super("record-preferences", topics, preferences, shown);
    }
}
