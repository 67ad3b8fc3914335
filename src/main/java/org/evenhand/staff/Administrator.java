package org.evenhand.staff;

import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Makes sure that there is an administrator with a password of their own, and refuses to start otherwise: while the
 * group of administrators is empty, engine 7.24.0 lets anyone create the first one (CVE-2026-77226).
 */
@Component
@Order(0)
class Administrator implements ApplicationRunner {

    static final int SHORTEST_PASSWORD = 14;

    private static final Permission[] WITHOUT_TASKS = Stream.of(ProcessDefinitionPermissions.values())
            .filter(permission -> permission != ProcessDefinitionPermissions.ALL)
            .filter(permission -> !permission.getName().contains("TASK"))
            .toArray(Permission[]::new);

    private final IdentityService identity;
    private final Rights rights;
    private final Environment environment;
    private final String id;
    private final String password;

    Administrator(
            IdentityService identity,
            Rights rights,
            Environment environment,
            @Value("${evenhand.admin.id}") String id,
            @Value("${evenhand.admin.password}") String password) {
        this.identity = identity;
        this.rights = rights;
        this.environment = environment;
        this.id = id;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rights.group(Groups.CAMUNDA_ADMIN, "Administrators");
        grantAllButTasks();
        if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
            requireRealCredentials();
            create();
        }
    }

    /** Administrators look after people and processes; tasks name candidates, and belong to the group of each. */
    private void grantAllButTasks() {
        for (Resource resource : Resources.values()) {
            if (resource == Resources.PROCESS_DEFINITION) {
                rights.grant(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, WITHOUT_TASKS);
            } else if (resource != Resources.TASK) {
                rights.grant(Groups.CAMUNDA_ADMIN, resource, Authorization.ANY, Permissions.ALL);
            }
        }
    }

    private void requireRealCredentials() {
        if (id.isBlank() || password.isBlank()) {
            throw new IllegalStateException(
                    "There is no administrator yet. Set EVENHAND_ADMIN_ID and EVENHAND_ADMIN_PASSWORD.");
        }
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        boolean guessable = password.length() < SHORTEST_PASSWORD
                || password.contains(id)
                || password.toLowerCase(java.util.Locale.ROOT).matches(".*(demo|changeme|password).*");
        if (!identity.checkPasswordAgainstPolicy(password).isValid()) {
            throw new IllegalStateException(
                    "EVENHAND_ADMIN_PASSWORD needs a small letter, a capital letter, a digit and"
                            + " a special character.");
        }
        if (guessable && !demo) {
            throw new IllegalStateException("EVENHAND_ADMIN_PASSWORD needs " + SHORTEST_PASSWORD
                    + " characters or more, must not contain the user id and must not be an example password.");
        }
    }

    private void create() {
        User user = identity.newUser(id);
        user.setFirstName("Administrator");
        user.setLastName("");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(id, Groups.CAMUNDA_ADMIN);
    }
}
