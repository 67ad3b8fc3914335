package org.evenhand.mail.template;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of letters: the standard ones, and what the office has made of them. A change is a version with who, when
 * and why; none is ever rewritten, and none is taken that would let a letter go without a fact it must carry.
 */
@Repository
@Transactional
public class LetterTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The text as it comes with the product. */
    public String standard(LetterKind kind, Language language) {
        return LetterFiles.text(kind.template(), language)
                .orElseThrow(() -> new IllegalStateException(
                        "The letter " + kind.template() + " has no standard text in " + language.label()));
    }

    /**
     * The text that letters are written from: the office's own, or the standard one. An own text that no longer carries
     * what a letter of today must carry is passed over.
     */
    @Transactional(readOnly = true)
    public String inUse(LetterKind kind, Language language) {
        return own(kind, language)
                .filter(text -> TextCheck.problems(kind, text).isEmpty())
                .orElseGet(() -> standard(kind, language));
    }

    /** The office's own text, if it has one and has not gone back to the standard. */
    @Transactional(readOnly = true)
    public Optional<String> own(LetterKind kind, Language language) {
        return versions(kind, language).stream().findFirst().map(LetterVersion::text);
    }

    /** Every version, newest first. */
    @Transactional(readOnly = true)
    public List<LetterVersion> versions(LetterKind kind, Language language) {
        return jdbc.sql("""
                select template, language, number, text, changed_by, changed_at, reason from office.letter_version
                where template = ? and language = ? order by number desc""")
                .params(kind.template(), language.code())
                .query(LetterVersion.class)
                .list();
    }

    /** What is wrong with a text for this letter and what to do about it; empty if nothing is. */
    public List<String> problems(LetterKind kind, String text) {
        return TextCheck.problems(kind, clean(text));
    }

    /**
     * Makes this the office's text.
     *
     * @param basedOn the number of the version that the person saw; 0 where there was none
     * @throws TextRefused if a fact is missing that the letter must carry, the text is malformed, nothing changes, no
     *     reason is given or another change came first
     */
    public void change(LetterKind kind, Language language, String text, int basedOn, String reason, String person) {
        List<String> problems = new ArrayList<>(problems(kind, text));
        if (problems.isEmpty() && clean(text).equals(clean(inUse(kind, language)))) {
            problems.add("Nothing would change: alter the text.");
        }
        add(kind, language, clean(text), basedOn, reason, person, problems);
    }

    /** Goes back to the standard text. */
    public void restore(LetterKind kind, Language language, int basedOn, String reason, String person) {
        List<String> problems = new ArrayList<>();
        if (own(kind, language).isEmpty()) {
            problems.add("The standard text is in use already.");
        }
        add(kind, language, null, basedOn, reason, person, problems);
    }

    private void add(
            LetterKind kind,
            Language language,
            @Nullable String text,
            int basedOn,
            String reason,
            String person,
            List<String> problems) {
        if (reason.isBlank()) {
            problems.add("Give the reason for the change; it is kept with the version.");
        }
        int last = versions(kind, language).stream()
                .findFirst()
                .map(LetterVersion::number)
                .orElse(0);
        if (last != basedOn) {
            problems.add("Someone else has changed this text meanwhile: compare it, then send yours again.");
        }
        if (!problems.isEmpty()) {
            throw new TextRefused(problems);
        }
        try {
            jdbc.sql("""
                    insert into office.letter_version (template, language, number, text, changed_by, changed_at, reason)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            kind.template(),
                            language.code(),
                            basedOn + 1,
                            text,
                            person,
                            OffsetDateTime.now(clock),
                            reason.strip())
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw new TextRefused(
                    List.of("Someone else has changed this text meanwhile: compare it, then send yours again."));
        }
    }

    private static String clean(String text) {
        return text.replaceAll("\\R", "\n").strip() + "\n";
    }
}
