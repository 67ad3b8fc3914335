package org.evenhand.election.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.election.PolicyVersion;
import org.evenhand.election.policy.PolicyProblem;

/**
 * What the Chief Executive has chosen on the page that changes the policy.
 *
 * @param basedOn the version that was in force when the page was opened
 * @param overrides the settings in which the office differs from the preset
 */
record PolicyForm(
        int basedOn, String preset, Map<String, String> overrides, String reason, List<PolicyProblem> problems) {

    private static final String SETTING = "set-";

    static PolicyForm of(PolicyVersion version) {
        return new PolicyForm(version.number(), version.preset(), version.overrides(), "", List.of());
    }

    static PolicyForm sent(Map<String, String> fields) {
        Map<String, String> overrides = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(SETTING) && !value.isBlank()) {
                overrides.put(name.substring(SETTING.length()), value.strip());
            }
        });
        return new PolicyForm(
                Integer.parseInt(fields.getOrDefault("basedOn", "0")),
                fields.getOrDefault("preset", ""),
                overrides,
                fields.getOrDefault("reason", ""),
                List.of());
    }

    /** The same choices on top of the version now in force, with what is wrong with them. */
    PolicyForm refused(int inForce, List<PolicyProblem> found) {
        return new PolicyForm(inForce, preset, overrides, reason, found);
    }

    /** The id of the field that a problem is about. */
    public String field(PolicyProblem problem) {
        String field = problem.field();
        return field.equals("preset") || field.equals("reason") ? field : SETTING + field;
    }

    /** What is wrong with this field, or nothing. */
    public String wrong(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(PolicyProblem::message)
                .findFirst()
                .orElse("");
    }
}
