package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** @throws FieldRefused if nothing says which advice it is */
    public void mark(@Nullable String title, @Nullable String link, @Nullable String wording, String by) {
        String named = stripped(title);
        if (named == null) {
            throw new FieldRefused("title", "say which advice it is, by the title on it (P45.4).");
        }
        jdbc.sql("insert into office.outgoing_advice (title, link, wording, marked_by, marked_at) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(named, stripped(link), stripped(wording), by, OffsetDateTime.now(clock)))
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

    /** The advice of which this text has something. */
    @Transactional(readOnly = true)
    public Optional<Advice> within(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String words = words(text);
        return all().stream().filter(advice -> isIn(advice, text, words)).findFirst();
    }

    /** @throws FieldRefused of this field if the text has something of such advice */
    @Transactional(readOnly = true)
    public void keepOut(String field, @Nullable String text) {
        within(text).ifPresent(advice -> {
            throw new FieldRefused(
                    field,
                    "“" + advice.title()
                            + "” is advice given to the outgoing commissioner, which is not passed on (P45.4).");
        });
    }

    private static boolean isIn(Advice advice, String text, String words) {
        return words.contains(words(advice.title()))
                || advice.link() != null && text.contains(advice.link())
                || advice.wording() != null && passages(advice.wording()).anyMatch(words::contains);
    }

    private static java.util.stream.Stream<String> passages(String wording) {
        List<String> all = List.of(words(wording).strip().split(" "));
        int length = Math.min(WORDS_IN_A_ROW, all.size());
        return IntStream.rangeClosed(0, all.size() - length)
                .mapToObj(from -> all.subList(from, from + length).stream().collect(Collectors.joining(" ", " ", " ")));
    }

    /** The words alone, in small letters, each between two spaces. */
    private static String words(String text) {
        return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
