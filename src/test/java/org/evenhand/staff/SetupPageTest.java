package org.evenhand.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.evenhand.EvenhandTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-77226: as long as there is no administrator, engine 7.24.0 by itself lets anyone create one. */
@EvenhandTest
class SetupPageTest {

    private static final String INTRUDER = """
            {"profile": {"id": "intruder", "firstName": "I", "lastName": "I", "email": ""},
             "credentials": {"password": "Intruder-2026-password"}}""";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    private List<String> administrators = List.of();

    /** The state in which the hole is open. */
    @BeforeEach
    void leaveNoAdministrator() {
        administrators = identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(User::getId)
                .toList();
        assertThat(administrators).isNotEmpty();
        administrators.forEach(admin -> identity.deleteMembership(admin, Groups.CAMUNDA_ADMIN));
    }

    @AfterEach
    void restore() {
        administrators.forEach(admin -> identity.createMembership(admin, Groups.CAMUNDA_ADMIN));
        identity.deleteUser("intruder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin;x=1/setup/default/user/create",
                "/camunda/api/admin/setup/default/user;x=1/create;y",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin//setup//default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/app/../api/admin/setup/default/user/create",
                "/register/../camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup%2Fdefault/user/create",
                "/camunda/api/admin/Setup/default/user/create"
            })
    void nobodyCreatesAnAdministrator(String path) {
        var anonymous = new StaffBrowser(port);
        anonymous.get("/camunda/api/engine/engine/");
        assertThat(anonymous.json("POST", path, INTRUDER).statusCode())
                .as("anonymous")
                .isBetween(400, 404);

        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(spoc.json("POST", path, INTRUDER).statusCode())
                .as("signed in")
                .isBetween(400, 404);

        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isZero();
    }
}
