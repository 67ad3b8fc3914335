package org.evenhand.publicity.process;

import org.evenhand.engine.Shown;
import org.evenhand.publicity.Clearance;
import org.evenhand.site.DayWords;

/** The item as the head of a form shows it. */
final class ItemShown {

    private ItemShown() {}

    static Shown of(Clearance item) {
        return new Shown()
                .put("clearanceReference", item.reference())
                .put("titleShown", item.title())
                .put("channelShown", item.place())
                .put("plannedShown", DayWords.of(item.plannedOn()))
                .put("wordingShown", item.wording())
                .put("namesShown", item.names().isEmpty() ? "None" : item.names());
    }

    static String period(boolean restricted) {
        return restricted
                ? "The rules of the pre-election period hold"
                : "No pre-election period; what is barred at any time is barred";
    }
}
