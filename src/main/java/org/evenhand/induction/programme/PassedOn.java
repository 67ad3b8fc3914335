package org.evenhand.induction.programme;

import org.springframework.stereotype.Component;

/** What is handed over with an item; what has been marked since as advice to the outgoing commissioner is held back (P45.4). */
@Component
public class Material {

    private static final String HELD_BACK = "Held back: it has advice given to the outgoing commissioner (P45.4).";

    private final OutgoingAdvice advice;

    Material(OutgoingAdvice advice) {
        this.advice = advice;
    }

    public String of(Item item) {
        return passed(item.material());
    }

    /** The text as it may be passed to the new commissioner. */
    public String passed(String text) {
        return advice.within(text).isPresent() ? HELD_BACK : text;
    }
}
