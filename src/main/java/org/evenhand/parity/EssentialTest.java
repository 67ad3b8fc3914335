package org.evenhand.parity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.engine.Submission;

/** A test that whatever is given to one requester must pass, in the order in which the table reads them (E03, P09.5, P14). */
public enum EssentialTest {
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

    /**
     * The answers of a form, in the order in which the table reads them.
     *
     * @param known what other answers of the same form say already
     * @throws org.evenhand.engine.InvalidForm where one is not answered
     */
    public static Map<EssentialTest, Boolean> answered(Submission form, Map<EssentialTest, Boolean> known) {
        Map<EssentialTest, Boolean> answers = new EnumMap<>(EssentialTest.class);
        for (EssentialTest test : values()) {
            Boolean said = known.get(test);
            answers.put(
                    test,
                    said != null
                            ? said
                            : form.require(test.field, "answer every test before anybody decides (Q01).")
                                    .equals("yes"));
        }
        return Collections.unmodifiableMap(answers);
    }

    /** The yes that decides what follows: the first in the order of the table. */
    public static Optional<EssentialTest> gravest(Map<EssentialTest, Boolean> answers) {
        return Arrays.stream(values())
                .filter(test -> Boolean.TRUE.equals(answers.get(test)))
                .findFirst();
    }

    /** The question in the form and the input of the table have one key. */
    public String field() {
        return field;
    }

    public String rule() {
        return rule;
    }

    /** What a yes says, in the middle of a sentence. */
    String words() {
        return words;
    }
}
