package org.evenhand.staff;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.springframework.stereotype.Component;

/** The e-mail addresses of the people who work here. A person without one is left out. */
@Component
public class Colleagues {

    private final IdentityService identity;

    Colleagues(IdentityService identity) {
        this.identity = identity;
    }

    /** The address of one person, by user id. */
    public List<String> addressOf(String person) {
        return addresses(identity.createUserQuery().userId(person));
    }

    /** The addresses of a group's members. */
    public List<String> addressesOf(OfficeGroup group) {
        return addressesOfGroup(group.id());
    }

    /** The addresses of the members of the group with this id, as a task names it. */
    public List<String> addressesOfGroup(String group) {
        return addresses(identity.createUserQuery().memberOfGroup(group));
    }

    /** Whether this person is in the group with this id. */
    public boolean isIn(String person, String group) {
        return identity.createUserQuery().userId(person).memberOfGroup(group).count() > 0;
    }

    private static List<String> addresses(UserQuery people) {
        return people.list().stream()
                .map(User::getEmail)
                .filter(address -> address != null && !address.isBlank())
                .map(String::strip)
                .toList();
    }
}
