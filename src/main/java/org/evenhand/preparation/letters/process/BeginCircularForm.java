package org.evenhand.preparation.letters.process;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import org.evenhand.engine.Shown;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.preparation.letters.Audience;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.Recipients;
import org.springframework.stereotype.Component;

/** A letter to editors, staff or providers (P32, P33, P34). */
@Component
class BeginCircularForm implements StartForm {

    private final CircularLetters letters;
    private final Recipients recipients;

    BeginCircularForm(CircularLetters letters, Recipients recipients) {
        this.letters = letters;
        this.recipients = recipients;
    }

    @Override
    public String key() {
        return "begin-circular";
    }

    @Override
    public Map<String, Object> open() {
        return new Shown()
                .put(
                        "listsShown",
                        Arrays.stream(Audience.values())
                                .map(audience -> audience.label() + ": "
                                        + recipients.of(audience).size())
                                .collect(joining("\n")))
                .values();
    }

    @Override
    public Start submit(Submission form) {
        Circular circular = letters.begin(Audience.valueOf(form.require("audience")), form.submittedBy());
        return new Start(circular.reference(), CircularVariables.of(circular, letters.periodStart(circular)));
    }
}
