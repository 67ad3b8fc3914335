package org.evenhand.preparation.page;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.OfficeAtWork;

/** The office at work on its election page: each step by the person whose step it is. */
public final class PageWork {

    private final OfficeAtWork office;
    private final PageItems items;

    public PageWork(OfficeAtWork office, PageItems items) {
        this.office = office;
        this.items = items;
    }

    /** Begins, writes, approves and publishes a topic; returns the item's reference. */
    public String publishes(Topic topic, String title, String text) {
        String reference = written(topic, title, text);
        approves(reference);
        office.completes("communications", "Publish page item", reference, Map.of("pagePublication", "publish"));
        return reference;
    }

    public String begins(Topic topic) {
        return office.starts("spoc", "page-item", Map.of("pageTopic", topic.slug()));
    }

    public String written(Topic topic, String title, String text) {
        String reference = begins(topic);
        writes(reference, Map.of("pageTitleEnglish", title, "pageTextEnglish", text));
        return reference;
    }

    public void writes(String reference, Map<String, Object> form) {
        Map<String, Object> all = new HashMap<>(form);
        all.putIfAbsent("pageWork", "submit");
        office.completes("spoc", "Write page item", reference, all);
    }

    public void approves(String reference) {
        approves(reference, Map.of());
    }

    public void approves(String reference, Map<String, Object> unlike) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "pageApproval", "approve",
                "pageNeutral", "yes",
                "pageAlreadyPublic", "yes",
                "pageElectionAddress", "no"));
        all.putAll(unlike);
        office.completes("chief-executive", "Approve page item", reference, all);
    }

    /** Gives up what is in work and takes everything off the page, as it was before. */
    public void clear() {
        for (PageItem item : items.all()) {
            if (item.state() == PageItem.State.APPROVING) {
                approves(item.reference(), Map.of("pageApproval", "return", "pageReason", "End of the test"));
            }
            if (item.state() == PageItem.State.PUBLISHING) {
                office.completes(
                        "communications",
                        "Publish page item",
                        item.reference(),
                        Map.of("pagePublication", "return", "pageReason", "End of the test"));
            }
            if (item.state().inWork()) {
                writes(item.reference(), Map.of("pageWork", "give-up", "pageReason", "End of the test"));
            }
            if (item.state() == PageItem.State.PUBLISHED) {
                items.withdraw(item.topic(), "End of the test", "spoc");
            }
        }
    }
}
