package org.evenhand.preparation.page;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.election.Policies;
import org.evenhand.election.Policy;
import org.evenhand.preparation.BegunPreparations;
import org.evenhand.preparation.page.PageItem.State;
import org.evenhand.protocol.SourceDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which topics the page still lacks, by the document whose policy the office follows or by any other (P05.2–P05.4). What was
 * published for one election stays on the page for the next, and is to be looked through for it.
 */
@Service
@Transactional(readOnly = true)
public class MissingTopics {

    private final PageItems items;
    private final Policies policies;
    private final Policy policy;
    private final BegunPreparations preparations;
    private final MessageSource messages;

    MissingTopics(
            PageItems items, Policies policies, Policy policy, BegunPreparations preparations, MessageSource messages) {
        this.items = items;
        this.policies = policies;
        this.policy = policy;
        this.preparations = preparations;
        this.messages = messages;
    }

    /**
     * A topic on the board.
     *
     * @param wanted whether the chosen document asks for it
     * @param standing the version on the page
     * @param inWork the version on its way there
     * @param earlier whether what stands was published before the preparation of the election began
     */
    public record Line(
            Topic topic,
            String title,
            boolean wanted,
            Optional<PageItem> standing,
            Optional<PageItem> inWork,
            boolean earlier) {

        /** The version on the page and the one in work. */
        public List<PageItem> items() {
            return Stream.concat(standing.stream(), inWork.stream()).toList();
        }

        /** Wanted, and not on the page, or there since an earlier election without having been looked through. */
        public boolean missing() {
            return wanted && (standing.isEmpty() || earlier);
        }

        public String state() {
            if (standing.isEmpty()) {
                return inWork.map(item -> item.state().label()).orElse(wanted ? "Not begun" : "Not asked for");
            }
            String published = earlier ? "Published for an earlier election" : "Published";
            return published
                    + inWork.map(item ->
                                    "; a new version: " + item.state().label().toLowerCase(Locale.UK))
                            .orElse("");
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

    /** Every topic for the next poll that is being prepared, with what this preset’s document asks for. */
    public List<Line> lines(String preset) {
        return lines(preset, preparations.ofNextPoll().orElse(null));
    }

    /** What the document of the policy in force asks for; each with whether it counts as done for this election. */
    public List<Line> wanted(UUID election) {
        return lines(inForce(), preparations.of(election).orElse(null)).stream()
                .filter(Line::wanted)
                .toList();
    }

    private List<Line> lines(String preset, @Nullable OffsetDateTime begun) {
        List<Topic> wanted = Topic.askedBy(document(preset), policy.fireInScope());
        List<PageItem> all = items.all();
        return Arrays.stream(Topic.values())
                .map(topic -> line(
                        topic,
                        wanted.contains(topic),
                        first(all, topic, state -> state == State.PUBLISHED),
                        first(all, topic, State::inWork),
                        begun))
                .toList();
    }

    private static Optional<PageItem> first(List<PageItem> all, Topic topic, Predicate<State> which) {
        return all.stream()
                .filter(item -> item.topic() == topic && which.test(item.state()))
                .findFirst();
    }

    private Line line(
            Topic topic,
            boolean wanted,
            Optional<PageItem> standing,
            Optional<PageItem> inWork,
            @Nullable OffsetDateTime begun) {
        boolean earlier = begun != null
                && standing.map(PageItem::publishedAt)
                        .filter(at -> at.isBefore(begun))
                        .isPresent();
        String title = messages.getMessage(topic.titleKey(), null, Locale.UK);
        return new Line(topic, title, wanted, standing, inWork, earlier);
    }

    private SourceDocument document(String preset) {
        return Objects.requireNonNull(documents().get(preset), preset);
    }
}
