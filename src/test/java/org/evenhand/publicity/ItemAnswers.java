package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is filled in for an item against which nothing stands; a test may change each map. */
public final class ItemAnswers {

    static final List<String> TESTS = List.of(
            "lawful", "costEffective", "objective", "evenHanded", "appropriate", "equalityMinded", "issuedWithCare");
    static final List<String> BARS = List.of(
            "affectsSupport",
            "swaysVote",
            "electionAddress",
            "broadcastAdvert",
            "urgesToVote",
            "namesAnyone",
            "showsAnyone",
            "arrangedEvent",
            "nationalVisit",
            "guestBlog",
            "promotes",
            "controversial",
            "competes",
            "consultation",
            "plainFacts");

    private ItemAnswers() {}

    static Map<String, Object> draft(String wording, LocalDate day) {
        return new HashMap<>(Map.of(
                "itemTitle",
                "Item " + UUID.randomUUID(),
                "itemChannel",
                "WEBSITE",
                "itemHosted",
                "no",
                "itemWording",
                wording,
                "plannedOn",
                day.toString()));
    }

    public static Map<String, Object> assessed(Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>();
        TESTS.forEach(test -> form.put(test, "yes"));
        BARS.forEach(bar -> form.put(bar, "no"));
        form.put("exception", "none");
        form.putAll(unlike);
        return form;
    }
}
