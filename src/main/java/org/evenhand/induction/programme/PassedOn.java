package org.evenhand.induction.programme;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.induction.programme.OutgoingAdvice.Advice;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in a programme as it may be passed to the new commissioner: a text that has something of advice to the
 * outgoing one is held back, also where the advice was marked after it got in (P45.4). Made for one page or paper, it reads
 * once what is marked.
 */
public final class PassedOn {

    private static final String HELD_BACK = "Held back: it has advice given to the outgoing commissioner (P45.4).";

    private final Function<String, Optional<Advice>> finder;

    public PassedOn(OutgoingAdvice advice) {
        finder = advice.finder();
    }

    public String of(String text) {
        return finder.apply(text).isPresent() ? HELD_BACK : text;
    }

    /** The item with what was typed for it; the title of a topic is the catalogue's. */
    public Item of(Item item) {
        return new Item(
                item.id(),
                item.programmeId(),
                item.topic(),
                item.topic() == null ? of(item.title()) : item.title(),
                item.owner(),
                item.day(),
                ofAny(item.dayReason()),
                of(item.material()),
                item.state(),
                ofAny(item.words()),
                item.settledBy(),
                item.settledAt());
    }

    private @Nullable String ofAny(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
