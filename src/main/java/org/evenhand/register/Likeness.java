package org.evenhand.register;

/**
 * How alike two questions are, from 0 (nothing in common) to 1 (the same question), as the database's {@code
 * office.likeness} measures it: the weight of the concepts that both name, to the weight of all. A concept is a word with
 * those of like meaning in {@code R__thesaurus.sql}. The measure does not know who asks, nor in which order words stand.
 */
public final class Likeness {

    /** From here on a published answer is shown as one that may answer the question already (P12.1). */
    public static final double ALREADY_ANSWERED = 0.75;

    /**
     * From here on two requests are held to be like each other, and their decisions are compared (Q05). The same question
     * for another year, another place or another kind of answer reaches at most 0.65: like, but not answered.
     */
    public static final double LIKE = 0.6;

    /** From here on a page is shown as one that speaks of what a question asks for: most of it, but not each word (P12.1). */
    static final double SPEAKS_OF = 0.7;

    /** How many that share words are compared one by one, those first that share most; it bounds the time of a search. */
    static final int COMPARED = 100;

    /** How many published entries are ranked by the words they share: the newest that share all, and that share any. */
    static final int RANKED = 3000;

    private Likeness() {}
}
