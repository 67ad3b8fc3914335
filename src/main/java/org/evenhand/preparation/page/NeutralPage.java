package org.evenhand.preparation.page;

import java.util.List;
import org.evenhand.parity.Dealing;
import org.evenhand.parity.ParityCheck;
import org.evenhand.parity.Suspicion;
import org.springframework.stereotype.Component;

/** Reads the page again with today's list of candidates: whoever joins it later was not looked for then (P05.1). */
@Component
class NeutralPage implements ParityCheck {

    private final PublishedPage page;
    private final PageItems items;
    private final ItemRules rules;

    NeutralPage(PublishedPage page, PageItems items, ItemRules rules) {
        this.page = page;
        this.items = items;
        this.rules = rules;
    }

    @Override
    public String rule() {
        return "P05.1";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        return page.all().stream()
                .flatMap(topic -> items.standing(topic.topic()).stream())
                .filter(item ->
                        items.text(item.id()).filter(rules::namesSomebody).isPresent())
                .map(item -> new Suspicion(
                        item.reference() + " names",
                        null,
                        item.reference()
                                + " is on the election page and names somebody who is on today’s list of candidates."
                                + " Take it off at the desk, and have it written anew."))
                .toList();
    }
}
