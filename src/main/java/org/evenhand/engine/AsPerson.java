package org.evenhand.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * Asks the engine as a person, so that it answers with what they may see there and nothing else. The desk has rights of
 * its own; a request from there is nobody's to the engine.
 */
@Component
public class AsPerson {

    private final IdentityService identity;
    private final AsApplication application;

    AsPerson(IdentityService identity, AsApplication application) {
        this.identity = identity;
        this.application = application;
    }

    /** @param person by user id */
    public <T> T get(String person, Supplier<T> question) {
        List<String> groups = application.get(() -> identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList());
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(person, groups);
        try {
            return question.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
