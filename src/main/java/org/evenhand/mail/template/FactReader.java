package org.evenhand.mail.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds what a letter's facts are in what it is written about, and words them in its language. */
@Component
class FactReader {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MessageSource messages;

    FactReader(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The values of a letter's facts for {@link LetterText#with}.
     *
     * @param about by name, what the facts come from
     * @throws IllegalStateException if a fact is not known that the letter must carry: better no letter than one with a
     *     gap
     */
    Map<String, Object> read(LetterKind kind, Map<String, Object> about, Language language, Held held) {
        Map<String, Object> values = values(kind.facts(), about, language, held);
        kind.carries().forEach(name -> {
            if ("".equals(values.get(name))) {
                throw new IllegalStateException(
                        "The letter " + kind.template() + " must carry “" + name + "”, which is not known");
            }
        });
        return values;
    }

    /** What stands for the facts in a preview; what is known of the office is real. */
    Map<String, Object> samples(LetterKind kind, Map<String, Object> about, Language language, Held held) {
        Map<String, Object> values = values(kind.facts(), about, language, held);
        kind.facts()
                .forEach((name, fact) ->
                        values.compute(name, (of, value) -> "".equals(value) ? sample(fact, language, held) : value));
        return values;
    }

    private Map<String, Object> values(Map<String, Fact> facts, Object about, Language language, Held held) {
        Map<String, Object> values = new HashMap<>();
        facts.forEach((name, fact) -> values.put(name, value(fact, about, language, held)));
        return values;
    }

    private Object value(Fact fact, Object about, Language language, Held held) {
        if (!fact.says().isEmpty()) {
            return held.hold(fact.saysIn(language), false);
        }
        Object value = fact.from().stream()
                .map(path -> FactPath.at(path, about))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (value == null) {
            return "";
        }
        if (fact.condition()) {
            return holds(fact, value) ? true : "";
        }
        if (value instanceof Collection<?> items) {
            return items.stream()
                    .map(item -> values(fact.each(), item, language, held))
                    .toList();
        }
        return held.hold(words(fact, value, language), fact.outside());
    }

    private static boolean holds(Fact fact, Object value) {
        return fact.is() == null
                ? !value.equals(false)
                : fact.is().equals(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value));
    }

    private String words(Fact fact, Object value, Language language) {
        if (value instanceof Enum<?> constant && fact.words() != null) {
            return messages.getMessage(fact.words() + "." + constant.name(), null, language.locale());
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
        }
        if (value instanceof OffsetDateTime moment) {
            return words(fact, moment.toInstant(), language);
        }
        return value instanceof Instant moment
                ? DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", language.locale())
                        .withZone(LONDON)
                        .format(moment)
                : String.valueOf(value);
    }

    private static Object sample(Fact fact, Language language, Held held) {
        if (fact.condition()) {
            return true;
        }
        if (fact.isList()) {
            Map<String, Object> item = new HashMap<>();
            fact.each().forEach((name, inner) -> item.put(name, sample(inner, language, held)));
            return new ArrayList<>(List.of(item));
        }
        return held.hold(fact.sampleIn(language), fact.outside());
    }
}
