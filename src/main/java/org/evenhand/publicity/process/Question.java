package org.evenhand.publicity.process;

import java.util.List;
import java.util.Locale;

/** The questions that every item is put to (P29), each with the answer that stands against it. */
enum Question {
    LAWFUL("Lawful", "P29.1", false),
    COST_EFFECTIVE("Worth its cost", "P29.1", false),
    OBJECTIVE("Objective", "P29.1", false),
    EVEN_HANDED("Even-handed", "P29.1", false),
    APPROPRIATE("Appropriate", "P29.1", false),
    EQUALITY_MINDED("Regards equality and diversity", "P29.1", false),
    ISSUED_WITH_CARE("Issued with care for the election", "P29.1", false),
    AFFECTS_SUPPORT("Could affect support for a party or candidate", "P29.3", true),
    SWAYS_VOTE("Public money seems spent to sway the vote", "P29.2", true),
    ELECTION_ADDRESS("Gives an election address of a candidate", "P29.8", true),
    BROADCAST_ADVERT("Political advertising on radio or television", "P29.8", true),
    URGES_TO_VOTE("Officers urge people to vote", "P29.8", true),
    NAMES_ANYONE("Names a candidate, a party or a politician", "P29.4", true, true),
    SHOWS_ANYONE("Shows a candidate", "P29.4", true, true),
    ARRANGED_EVENT("Event that we arrange with likely candidates", "P29.4", true, true),
    NATIONAL_VISIT("Helps a national political visit", "P29.4", true, true),
    GUEST_BLOG("Blog or message of a third party", "P29.4", true, true),
    PROMOTES("Promotes the office or the force", "P29.6", true, true),
    CONTROVERSIAL("Politically controversial", "P29.4", true, true),
    COMPETES("Competes with the campaign for attention", "P29.4", true, true),
    CONSULTATION("Opens a consultation, or reports a sensitive one", "P29.5", true, true),
    PLAIN_FACTS("Only a reply to a request, a fact or a figure", "P29.7", false, true);

    static final List<Question> SENSITIVE = List.of(CONTROVERSIAL, COMPETES, CONSULTATION);

    private final String words;
    private final String rule;
    private final boolean against;
    private final boolean inPeriodOnly;

    Question(String words, String rule, boolean against) {
        this(words, rule, against, false);
    }

    Question(String words, String rule, boolean against, boolean inPeriodOnly) {
        this.words = words;
        this.rule = rule;
        this.against = against;
        this.inPeriodOnly = inPeriodOnly;
    }

    /** The key of its field, and the name of its variable. */
    String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            key.append(parts[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(parts[i].substring(1));
        }
        return key.toString();
    }

    String answered(boolean yes) {
        return words + ": " + (yes ? "yes" : "no") + " (" + rule + ")";
    }

    /** Whether this answer stands against the item on a day with or without the rules of the period. */
    boolean standsAgainst(boolean yes, boolean restricted) {
        return this != PLAIN_FACTS && yes == against && (restricted || !inPeriodOnly);
    }
}
