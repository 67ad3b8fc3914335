package org.evenhand.mail.web;

import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKind;
import org.evenhand.mail.template.LetterKinds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The letter that an address of the desk names, if there is one. */
@Component
class AskedLetter {

    private final LetterKinds kinds;

    AskedLetter(LetterKinds kinds) {
        this.kinds = kinds;
    }

    LetterKind kind(String template) {
        return kinds.find(template).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Language language(LetterKind kind, String code) {
        return kind.languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
