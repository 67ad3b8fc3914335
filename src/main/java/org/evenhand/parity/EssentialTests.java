package org.evenhand.parity;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.Submission;
import org.evenhand.protocol.Protocol;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The essential tests on whatever one requester would be given, an answer, a visit, a meeting, filming or the use of an
 * image (E03, Q01): each is answered, the table {@code essential-tests} says what follows, and the answers are kept.
 */
@Service
@Transactional
public class EssentialTests {

    /** The kind of decision under which the record has them. */
    public static final String KIND = "Essential tests answered";

    /** The kind under which it has that one of them stands against what is asked for. */
    private static final String AGAINST = "Essential tests";

    private static final String REASON = "testReason";

    private final EssentialTestTable table;
    private final MasterRegister register;
    private final Protocol protocol;

    EssentialTests(EssentialTestTable table, MasterRegister register, Protocol protocol) {
        this.table = table;
        this.register = register;
        this.protocol = protocol;
    }

    /**
     * Takes the answers of a form and keeps them, whatever follows from them.
     *
     * @param known what other answers of the form say already
     * @throws org.evenhand.engine.InvalidForm where one is not answered, or the Chief Executive's reason is missing
     */
    public TestsOutcome answer(UUID contact, Submission form, Map<EssentialTest, Boolean> known) {
        Map<EssentialTest, Boolean> answers = EssentialTest.answered(form, known);
        TestsOutcome outcome = judge(answers);
        keep(contact, answers, outcome, form);
        return outcome;
    }

    /** What follows from these answers. */
    @Transactional(readOnly = true)
    public TestsOutcome judge(Map<EssentialTest, Boolean> answers) {
        return TestsOutcome.of(table.outcome(answers));
    }

    /** @throws org.evenhand.engine.InvalidForm where the Chief Executive is to decide and the form gives no reason why */
    public void keep(UUID contact, Map<EssentialTest, Boolean> answers, TestsOutcome outcome, Submission form) {
        String reason = outcome.isForChiefExecutive()
                ? form.require(
                        REASON,
                        "the Chief Executive decides on this: say what speaks for it, and how everyone is offered the"
                                + " same (Q01, Q02).")
                : form.text(REASON);
        register.decide(contact, KIND, inWords(answers), reason, form.submittedBy(), rules());
        if (outcome.standsAgainst()) {
            EssentialTest.gravest(answers)
                    .ifPresent(test -> register.decide(
                            contact, AGAINST, "Stands against it", null, Decision.BY_RULE, test.rule()));
        }
    }

    /** As they were answered last, with the reason; empty where nobody has answered them. */
    @Transactional(readOnly = true)
    public String shown(UUID contact) {
        return latest(contact, KIND).map(EssentialTests::inWords).orElse("");
    }

    /** Why it cannot be given, as the requester reads it; none where no test stands against it. */
    @Transactional(readOnly = true)
    public Optional<String> ground(UUID contact) {
        return latest(contact, AGAINST).map(decision -> protocol.quote(decision.rules()));
    }

    private Optional<Decision> latest(UUID contact, String kind) {
        return register.decisions(contact).stream()
                .filter(decision -> decision.kind().equals(kind))
                .reduce((earlier, later) -> later);
    }

    private static String inWords(Decision decision) {
        @Nullable String reason = decision.reason();
        return reason == null ? decision.outcome() : decision.outcome() + "\n" + reason;
    }

    private static String inWords(Map<EssentialTest, Boolean> answers) {
        String yes = answers.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(answer -> answer.getKey().words())
                .collect(joining("; "));
        return yes.isEmpty() ? "No to each" : "Yes: " + yes;
    }

    private static String rules() {
        return "Q01 "
                + Arrays.stream(EssentialTest.values()).map(EssentialTest::rule).collect(joining(" "));
    }
}
