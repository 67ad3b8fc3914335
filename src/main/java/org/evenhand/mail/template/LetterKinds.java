package org.evenhand.mail.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every letter that the office writes. */
@Component
public class LetterKinds {

    private final Map<String, LetterKind> kinds = new LinkedHashMap<>();

    LetterKinds() {
        Map<String, Fact> facts = LetterFiles.facts();
        LetterFiles.letters().forEach((template, entry) -> kinds.put(template, LetterKind.of(template, entry, facts)));
    }

    public List<LetterKind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<LetterKind> find(String template) {
        return Optional.ofNullable(kinds.get(template));
    }

    /** @throws IllegalArgumentException if there is no such letter */
    public LetterKind kind(String template) {
        return find(template)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No letter is called " + template + ": it stands in mail/letters.yml with what it must carry"));
    }
}
