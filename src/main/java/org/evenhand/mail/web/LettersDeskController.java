package org.evenhand.mail.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.mail.Letters;
import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKind;
import org.evenhand.mail.template.LetterKinds;
import org.evenhand.mail.template.LetterTexts;
import org.evenhand.mail.template.LetterVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office's letters: what each is for, what it must say, and how it reads now, in every language and both parts. */
@Controller
@RequestMapping("/desk/letters")
class LettersDeskController {

    private final LetterKinds kinds;
    private final LetterTexts texts;
    private final Letters letters;
    private final AskedLetter asked;

    LettersDeskController(LetterKinds kinds, LetterTexts texts, Letters letters, AskedLetter asked) {
        this.kinds = kinds;
        this.texts = texts;
        this.letters = letters;
        this.asked = asked;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute(
                "letters",
                kinds.all().stream()
                        .map(kind -> new Row(
                                kind,
                                kind.languages().stream()
                                        .map(language -> reading(kind, language))
                                        .toList()))
                        .toList());
        return "mail/letters";
    }

    @GetMapping("/{template}")
    String one(@PathVariable String template, Model model) {
        LetterKind kind = asked.kind(template);
        model.addAttribute("kind", kind);
        model.addAttribute(
                "readings",
                kind.languages().stream()
                        .map(language -> reading(kind, language))
                        .toList());
        model.addAttribute("facts", FactView.of(kind, Language.ENGLISH));
        return "mail/letter";
    }

    /** The HTML part by itself, as a mail program would show it. */
    @GetMapping("/{template}/{language}/html")
    ResponseEntity<String> html(@PathVariable String template, @PathVariable String language) {
        LetterKind kind = asked.kind(template);
        Language in = asked.language(kind, language);
        return htmlPart(letters.sample(kind, texts.inUse(kind, in), in));
    }

    /** It has the styles of a letter and may do nothing at all. */
    static ResponseEntity<String> htmlPart(Letters.Text letter) {
        return ResponseEntity.ok()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'; base-uri 'none'")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(letter.html());
    }

    private Reading reading(LetterKind kind, Language language) {
        String own = texts.own(kind, language).orElse("");
        return new Reading(
                language,
                letters.sample(kind, texts.inUse(kind, language), language),
                !own.isEmpty(),
                own.isEmpty() ? List.of() : texts.problems(kind, own),
                texts.versions(kind, language));
    }

    /** A letter in the list. */
    record Row(LetterKind kind, List<Reading> readings) {}

    /**
     * How a letter reads in one language.
     *
     * @param own whether the office has a text of its own
     * @param problems why that text is passed over, if it is
     */
    record Reading(
            Language language, Letters.Text letter, boolean own, List<String> problems, List<LetterVersion> versions) {}
}
