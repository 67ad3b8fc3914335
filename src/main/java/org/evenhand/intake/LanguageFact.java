package org.evenhand.intake;

import java.util.List;
import java.util.UUID;
import org.evenhand.mail.Languages;
import org.evenhand.register.CaseFact;
import org.evenhand.register.CaseFacts;
import org.springframework.stereotype.Component;

/** On a contact's page: the language in which the requester wishes to be written to, where it is known. */
@Component
class LanguageFact implements CaseFacts {

    private final Languages languages;

    LanguageFact(Languages languages) {
        this.languages = languages;
    }

    @Override
    public List<CaseFact> of(UUID contactId) {
        return languages
                .of(contactId)
                .map(code -> new CaseFact("Language of letters", code.equals("cy") ? "Welsh" : "English"))
                .stream()
                .toList();
    }
}
