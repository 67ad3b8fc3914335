package org.evenhand.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.election.policy.MalformedPolicy;
import org.evenhand.election.policy.PolicyCatalogue;
import org.evenhand.election.policy.PolicyProblem;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the first version of the policy from {@code evenhand.policy.preset} and, for each setting of the office's own,
 * {@code evenhand.policy.<setting>}. Later versions are made at the desk, and these properties change nothing any more.
 */
@Component
class PolicyAtStart implements SmartInitializingSingleton {

    private static final String PRESET = "preset";

    private final Policies policies;
    private final PolicyCatalogue catalogue;
    private final Environment environment;

    PolicyAtStart(Policies policies, PolicyCatalogue catalogue, Environment environment) {
        this.policies = policies;
        this.catalogue = catalogue;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, String> overrides = properties();
        String preset = String.valueOf(overrides.remove(PRESET));
        List<PolicyProblem> problems = catalogue.problems(preset, overrides);
        if (!problems.isEmpty()) {
            throw new MalformedPolicy("evenhand.policy." + problems.get(0).field() + ": "
                    + problems.get(0).message());
        }
        policies.begin(preset, overrides);
    }

    /** By key; an environment variable has no hyphens, so a dot stands for one. The first source found wins. */
    private Map<String, String> properties() {
        Map<String, String> found = new HashMap<>();
        Binder.get(environment)
                .bind("evenhand.policy", Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of)
                .forEach((name, value) -> found.putIfAbsent(name.replace('.', '-'), value));
        return found;
    }
}
