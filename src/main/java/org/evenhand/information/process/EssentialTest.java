package org.evenhand.information.process;

/** A test that every answer must pass, in the order in which the table reads them (E03, P09.5, P14). */
enum EssentialTest {
    INFLUENCES("testInfluences", "E03.2", "likely to influence the result"),
    NOT_FOR_ALL("testNotForAll", "E03.5", "would or could not be done for another"),
    USABLE("testUsable", "E03.6", "puts an officer where a campaign could use them"),
    FAVOURS("testFavours", "E03.1", "favours somebody, or seems to"),
    HINDERS("testHinders", "E03.3", "hinders normal business"),
    PARTIAL("testPartial", "E03.4", "puts impartiality in question"),
    DISPROPORTIONATE("testDisproportionate", "P09.5", "out of proportion"),
    NOT_PUBLIC("testNotPublic", "P14.2", "not all of it is public"),
    DOUBT("testDoubt", "E03.7", "in doubt");

    private final String field;
    private final String rule;
    private final String words;

    EssentialTest(String field, String rule, String words) {
        this.field = field;
        this.rule = rule;
        this.words = words;
    }

    /** The question in the form and the input of the table have one key. */
    String field() {
        return field;
    }

    String rule() {
        return rule;
    }

    /** What a yes says, in the middle of a sentence. */
    String words() {
        return words;
    }
}
