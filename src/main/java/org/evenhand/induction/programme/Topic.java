package org.evenhand.induction.programme;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to which a new commissioner is introduced.
 *
 * @param id that of its rule in the catalogue
 * @param lists the documents' lists it stands in
 * @param mark whether the commissioner is asked for a preference on it
 * @param budget whether it belongs to the budget topics (P47.4)
 * @param details what a list adds to the title
 */
public record Topic(
        String id,
        String title,
        Set<TopicList> lists,
        @Nullable Mark mark,
        boolean budget,
        Map<TopicList, String> details) {

    public Topic {
        lists = Set.copyOf(lists);
        details = Map.copyOf(details);
    }

    /** On which the commissioner's preferences are asked (P47.3). */
    public enum Mark {
        /** How they wish to work: 001:10.7. */
        VIEWS,
        /** How they wish to govern: 001:10.8. */
        GOVERNANCE
    }

    /** The title as this list has it. */
    public String titleIn(TopicList list) {
        String detail = details.get(list);
        return detail == null ? title : title + " (" + detail + ")";
    }
}
