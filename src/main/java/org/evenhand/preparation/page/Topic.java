package org.evenhand.preparation.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.protocol.SourceDocument;

/**
 * What the documents ask the election page and the pack to explain, in the order in which it is read (P05.2–P05.4). None is
 * ever renamed or removed, for what was published names it.
 */
public enum Topic {
    CRIME_LANDSCAPE("P05.2", "000:AnxA", Documents.BOTH),
    ROLE_OF_THE_COMMISSIONER("P05.2", "000:AnxA", Documents.BOTH),
    ROLE_OF_THE_OFFICE("P05.2", "000:AnxA", Documents.BOTH),
    ROLE_OF_THE_CHIEF_CONSTABLE("P05.2", "000:AnxA", Documents.BOTH),
    ROLE_OF_THE_CHIEF_FIRE_OFFICER("P05.3", "001:AppB", Documents.GUIDANCE),
    ROLE_OF_THE_PANEL("P05.2", "000:AnxA", Documents.BOTH),
    PARTNERSHIPS("P05.2", "000:AnxA", Documents.BOTH),
    GOVERNANCE("P05.2", "000:AnxA", Documents.BOTH),
    BUDGET("P05.2", "000:AnxA", Documents.ALL),
    COMMISSIONING("P05.3", "001:5.4", Documents.GUIDANCE),
    PLANS("P05.4", "002:10.8", Documents.CHIEF_OFFICERS),
    STAFFING_STRATEGY("P05.4", "002:10.8", Documents.CHIEF_OFFICERS),
    PERFORMANCE("P05.4", "002:10.8", Documents.CHIEF_OFFICERS),
    FORCE_CHALLENGES("P05.2", "000:AnxA", Documents.BOTH),
    FIRE_CHALLENGES("P05.3", "001:AppB", Documents.GUIDANCE),
    FORCE_PARTNERS("P05.3", "001:5.4", Documents.GUIDANCE),
    LOCAL_PRESSURES("P05.3", "001:AppB", Documents.GUIDANCE),
    LEGACY_ISSUES("P05.3", "001:5.4", Documents.GUIDANCE),
    NATIONAL_BODIES("P05.2", "000:AnxA", Documents.BOTH),
    REGIONAL_BODIES("P05.3", "001:5.4", Documents.GUIDANCE);

    private static final Set<Topic> OF_FIRE = Set.of(ROLE_OF_THE_CHIEF_FIRE_OFFICER, FIRE_CHALLENGES);

    private final String rule;
    private final String citation;
    private final Set<SourceDocument> documents;

    Topic(String rule, String citation, Set<SourceDocument> documents) {
        this.rule = rule;
        this.citation = citation;
        this.documents = documents;
    }

    /** The word for it in addresses, forms and message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Topic> of(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }

    /** The key of its usual title in the messages. */
    public String titleKey() {
        return "topics.title." + slug();
    }

    public String rule() {
        return rule;
    }

    public String citation() {
        return citation;
    }

    /** The short names of the documents that ask for it. */
    public List<String> askedBy() {
        return documents.stream().sorted().map(SourceDocument::shortName).toList();
    }

    /**
     * The topics that this document asks for; where it is silent, those that all lists have in common (P05.2).
     *
     * @param fire whether the fire and rescue service is in scope
     */
    public static List<Topic> askedBy(SourceDocument document, boolean fire) {
        boolean silent = isSilent(document);
        return Arrays.stream(values())
                .filter(topic -> silent ? topic.rule.equals("P05.2") : topic.documents.contains(document))
                .filter(topic -> fire || !OF_FIRE.contains(topic))
                .toList();
    }

    /** Whether this document has no list. */
    static boolean isSilent(SourceDocument document) {
        return Arrays.stream(values()).noneMatch(topic -> topic.documents.contains(document));
    }

    /** Which documents have a list, and which of them are meant. */
    private static final class Documents {

        static final Set<SourceDocument> BOTH =
                Set.of(SourceDocument.JOINT_PROTOCOL_2020, SourceDocument.ELECTION_GUIDANCE_2021);
        static final Set<SourceDocument> GUIDANCE = Set.of(SourceDocument.ELECTION_GUIDANCE_2021);
        static final Set<SourceDocument> CHIEF_OFFICERS = Set.of(SourceDocument.CHIEF_OFFICERS_2012);
        static final Set<SourceDocument> ALL = Set.of(
                SourceDocument.JOINT_PROTOCOL_2020,
                SourceDocument.ELECTION_GUIDANCE_2021,
                SourceDocument.CHIEF_OFFICERS_2012);
    }
}
