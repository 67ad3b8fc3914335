package org.evenhand.induction.programme.process;

import org.evenhand.induction.programme.Preferences;
import org.evenhand.induction.programme.Topics;
import org.springframework.stereotype.Component;

/** The commissioner gives their preferences in their own task list, once they are in office. */
@Component
class GivePreferencesForm extends PreferencesForm {

    GivePreferencesForm(Topics topics, Preferences preferences, ProgrammeShown shown) {
        super("give-preferences", topics, preferences, shown);
    }
}
