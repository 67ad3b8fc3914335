package org.evenhand.mail.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.evenhand.mail.Letters;
import org.evenhand.mail.template.Language;
import org.evenhand.mail.template.LetterKind;
import org.evenhand.mail.template.LetterTexts;
import org.evenhand.mail.template.LetterVersion;
import org.evenhand.mail.template.TextRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Words a letter anew: preview, check, save; or goes back to the standard text. */
@Controller
@RequestMapping("/desk/letters/{template}/{language}")
class LetterTextController {

    private final LetterTexts texts;
    private final Letters letters;
    private final AskedLetter asked;

    LetterTextController(LetterTexts texts, Letters letters, AskedLetter asked) {
        this.texts = texts;
        this.letters = letters;
        this.asked = asked;
    }

    @GetMapping
    String open(@PathVariable String template, @PathVariable String language, Model model) {
        LetterKind kind = asked.kind(template);
        Language in = asked.language(kind, language);
        String text = texts.own(kind, in).orElseGet(() -> texts.standard(kind, in));
        return form(kind, in, LetterForm.of(text, last(kind, in)), List.of(), false, model);
    }

    /** Saves nothing. */
    @PostMapping("/preview")
    String preview(
            @PathVariable String template,
            @PathVariable String language,
            @ModelAttribute LetterForm typed,
            Model model) {
        LetterKind kind = asked.kind(template);
        return form(kind, asked.language(kind, language), typed, texts.problems(kind, typed.whole()), true, model);
    }

    /** The HTML part of what is typed; of a text that is no letter, the page that says why. */
    @PostMapping("/html")
    Object html(
            @PathVariable String template,
            @PathVariable String language,
            @ModelAttribute LetterForm typed,
            Model model) {
        LetterKind kind = asked.kind(template);
        Language in = asked.language(kind, language);
        List<String> problems = texts.problems(kind, typed.whole());
        return problems.isEmpty()
                ? LettersDeskController.htmlPart(letters.sample(kind, typed.whole(), in))
                : form(kind, in, typed, problems, true, model);
    }

    @PostMapping
    String save(
            @PathVariable String template,
            @PathVariable String language,
            @ModelAttribute LetterForm typed,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        LetterKind kind = asked.kind(template);
        Language in = asked.language(kind, language);
        try {
            texts.change(kind, in, typed.whole(), typed.basedOn(), typed.reason(), user.getName());
            return "redirect:/desk/letters/" + kind.template();
        } catch (TextRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(kind, in, typed, refused.problems(), false, model);
        }
    }

    @PostMapping("/standard")
    String restore(
            @PathVariable String template,
            @PathVariable String language,
            @ModelAttribute LetterForm typed,
            Model model,
            Authentication user,
            HttpServletResponse response) {
        LetterKind kind = asked.kind(template);
        Language in = asked.language(kind, language);
        try {
            texts.restore(kind, in, typed.basedOn(), typed.reason(), user.getName());
            return "redirect:/desk/letters/" + kind.template();
        } catch (TextRefused refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(kind, in, typed, refused.problems(), false, model);
        }
    }

    private String form(
            LetterKind kind, Language in, LetterForm form, List<String> problems, boolean preview, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("language", in);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("preview", preview && problems.isEmpty() ? letters.sample(kind, form.whole(), in) : null);
        model.addAttribute("own", texts.own(kind, in).isPresent());
        model.addAttribute("facts", FactView.of(kind, in));
        return "mail/letter-text";
    }

    private int last(LetterKind kind, Language in) {
        return texts.versions(kind, in).stream()
                .findFirst()
                .map(LetterVersion::number)
                .orElse(0);
    }

    /**
     * What is typed into the form.
     *
     * @param version the number of the version that the person saw
     */
    record LetterForm(
            @Nullable String subject,
            @Nullable String text,
            @Nullable String why,
            @Nullable Integer version) {

        static LetterForm of(String whole, int version) {
            String[] parts = whole.split("\\R", 2);
            return new LetterForm(parts[0], parts.length > 1 ? parts[1].strip() : "", "", version);
        }

        /** The subject is one line, whatever is sent for it. */
        String whole() {
            return (subject == null ? "" : subject.replaceAll("\\s+", " ").strip()) + "\n" + (text == null ? "" : text);
        }

        int basedOn() {
            return version == null ? -1 : version;
        }

        String reason() {
            return why == null ? "" : why;
        }
    }
}
