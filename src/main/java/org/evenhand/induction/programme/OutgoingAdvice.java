package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advice that was given to the outgoing commissioner, marked as such: nothing of it is passed to the next one (P45.4 ·
 * 001:10.6). It is found again by its title, by where it lies, and by its wording.
 */
@Service
@Transactional
public class OutgoingAdvice {

    /** Our own: as many words in a row of an advice are no accident. */
    private static final int WORDS_IN_A_ROW = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutgoingAdvice(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Advice as it was marked.
     *
     * @param link where it lies, such as a paper on the desk
     */
    public record Advice(
            long number,
            String title,
            @Nullable String link,
            @Nullable String wording,
            String markedBy,
            OffsetDateTime markedAt) {}

    /** @throws FieldRefused if title or wording are too short to find it by */
    public void mark(@Nullable String title, @Nullable String link, @Nullable String wording, String by) {
        String named = stripped(title);
        if (named == null || count(named) < 2) {
            throw new FieldRefused(
                    "title", "say which advice it is, by the whole title on it: two words or more (P45.4).");
        }
        String said = stripped(wording);
        if (said != null && count(said) < WORDS_IN_A_ROW) {
            throw new FieldRefused(
                    "wording", "give eight words of it or more, or none: fewer would stop what is no advice (P45.4).");
        }
        jdbc.sql(
                        "insert into office.outgoing_advice (title, link, wording, marked_by, marked_at) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(named, stripped(link), said, by, OffsetDateTime.now(clock)))
                .update();
    }

    /** All that is marked, the latest first. */
    @Transactional(readOnly = true)
    public List<Advice> all() {
        return jdbc.sql("select number, title, link, wording, marked_by, marked_at from office.outgoing_advice"
                        + " order by number desc")
                .query(Advice.class)
                .list();
    }

    /** Finds the advice of which a text has something; what is marked is read now, for all the texts. */
    @Transactional(readOnly = true)
    public Function<String, Optional<Advice>> finder() {
        List<Advice> marked = all();
        return text -> among(marked, text);
    }

    /** @throws FieldRefused of this field if one of the texts has something of such advice */
    @Transactional(readOnly = true)
    public void keepOut(String field, @Nullable String... texts) {
        List<Advice> marked = all();
        for (String text : texts) {
            if (text != null) {
                among(marked, text).ifPresent(advice -> refuse(field, advice));
            }
        }
    }

    private static void refuse(String field, Advice advice) {
        throw new FieldRefused(
                field,
                "“" + advice.title()
                        + "” is advice given to the outgoing commissioner, which is not passed on (P45.4).");
    }

    private static Optional<Advice> among(List<Advice> marked, String text) {
        String words = words(text);
        return marked.stream().filter(advice -> isIn(advice, text, words)).findFirst();
    }

    private static boolean isIn(Advice advice, String text, String words) {
        return words.contains(words(advice.title()))
                || advice.link() != null && leadsTo(advice.link(), text)
                || advice.wording() != null && passages(advice.wording()).anyMatch(words::contains);
    }

    /** The first paper of a case is not its twelfth. */
    private static boolean leadsTo(String link, String text) {
        return Pattern.compile(Pattern.quote(link) + "(?!\\w)").matcher(text).find();
    }

    private static Stream<String> passages(String wording) {
        List<String> all = List.of(words(wording).strip().split(" "));
        return IntStream.rangeClosed(0, all.size() - WORDS_IN_A_ROW)
                .mapToObj(from ->
                        all.subList(from, from + WORDS_IN_A_ROW).stream().collect(Collectors.joining(" ", " ", " ")));
    }

    private static int count(String text) {
        return words(text).strip().split(" ").length;
    }

    /** The words alone, in small letters, each between two spaces. */
    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.UK)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
