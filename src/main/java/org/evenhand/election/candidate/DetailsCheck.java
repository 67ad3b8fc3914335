package org.evenhand.election.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.engine.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What is wrong with the details of a person, whether typed or pasted. */
final class DetailsCheck {

    private static final int LONGEST = 200;

    /** What a spreadsheet would take for a formula, and nobody is called. */
    private static final Pattern FORMULA = Pattern.compile("[=+@|%-].*", Pattern.DOTALL);

    private static final Pattern CONTROL = Pattern.compile(".*[\\p{Cc}\\p{Cf}].*", Pattern.DOTALL);
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()./-]{6,30}");

    private final List<PersonProblem> problems = new ArrayList<>();

    private DetailsCheck() {}

    static List<PersonProblem> of(Details details) {
        var check = new DetailsCheck();
        if (details.surname().isBlank()) {
            check.problem("surname", "Give the surname.");
        }
        check.words("forenames", "The forenames", details.forenames());
        check.words("surname", "The surname", details.surname());
        check.words("party", "The party or description", details.party());
        for (String email : details.emails()) {
            check.matches(
                    "emails", "The e-mail address", email, DetailsCheck::isAddress, "write it like name@example.org");
        }
        check.matches(
                "telephone",
                "The telephone number",
                details.telephone(),
                TELEPHONE.asMatchPredicate(),
                "use digits and spaces");
        if (details.website() != null && !WebAddress.isPublic(details.website())) {
            check.problem(
                    "website", "The website “" + details.website() + "” is no web address: begin it with https://");
        }
        return check.problems;
    }

    private void words(String field, String what, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.length() > LONGEST) {
            problem(field, what + " is longer than " + LONGEST + " characters.");
        }
        if (FORMULA.matcher(text).matches()) {
            problem(field, what + " “" + text + "” begins like a formula: take the first character away.");
        } else if (CONTROL.matcher(text).matches() || Stream.of("<", ">", "@").anyMatch(text::contains)) {
            problem(field, what + " contains characters that no name has.");
        }
    }

    private void matches(String field, String what, @Nullable String text, Predicate<String> form, String remedy) {
        if (text != null && (text.length() > LONGEST || !form.test(text))) {
            problem(field, what + " “" + text + "” cannot be right: " + remedy + ".");
        }
    }

    private static boolean isAddress(String text) {
        return EmailAddress.is(text) && !FORMULA.matcher(text).matches();
    }

    private void problem(String field, String message) {
        problems.add(new PersonProblem(field, message));
    }
}
