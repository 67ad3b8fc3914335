package org.evenhand.preparation.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.election.Policies;
import org.evenhand.election.Policy;
import org.evenhand.protocol.SourceDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which topics the page still lacks, by the document whose policy the office follows or by any other (P05.2–P05.4). */
@Service
@Transactional(readOnly = true)
public class MissingTopics {

    private final PageItems items;
    private final Policies policies;
    private final Policy policy;
    private final MessageSource messages;

    MissingTopics(PageItems items, Policies policies, Policy policy, MessageSource messages) {
        this.items = items;
        this.policies = policies;
        this.policy = policy;
        this.messages = messages;
    }

    /**
     * A topic on the board.
     *
     * @param wanted whether the chosen document asks for it
     * @param standing the version on the page
     * @param inWork the version on its way there
     */
    public record Line(
            Topic topic, String title, boolean wanted, Optional<PageItem> standing, Optional<PageItem> inWork) {

        /** The version on the page and the one in work. */
        public List<PageItem> items() {
            return Stream.concat(standing.stream(), inWork.stream()).toList();
        }

        /** Wanted, and not on the page. */
        public boolean missing() {
            return wanted && standing.isEmpty();
        }

        public String state() {
            if (inWork.isEmpty()) {
                return standing.isPresent() ? "Published" : wanted ? "Not begun" : "Not asked for";
            }
            String work = inWork.get().state().label();
            return standing.isPresent() ? "Published; a new version: " + work.toLowerCase(Locale.UK) : work;
        }
    }

    /** The documents by which the board can be looked at, by the id of their preset. */
    public Map<String, SourceDocument> documents() {
        return policies.documents();
    }

    /** The preset of the policy in force. */
    public String inForce() {
        return policies.inForce().preset();
    }

    /** Whether this preset's document has no list of its own. */
    public boolean isSilent(String preset) {
        return Topic.isSilent(document(preset));
    }

    /** Every topic, with what this preset's document asks for. */
    public List<Line> lines(String preset) {
        List<Topic> wanted = Topic.askedBy(document(preset), policy.fireInScope());
        return Arrays.stream(Topic.values())
                .map(topic -> new Line(
                        topic,
                        messages.getMessage(topic.titleKey(), null, Locale.UK),
                        wanted.contains(topic),
                        items.standing(topic),
                        items.inWork(topic)))
                .toList();
    }

    private SourceDocument document(String preset) {
        return Objects.requireNonNull(documents().get(preset), preset);
    }

    /** What the document of the policy in force asks for and the page does not have. */
    public List<Topic> missing() {
        return lines(inForce()).stream().filter(Line::missing).map(Line::topic).toList();
    }
}
