package org.evenhand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.staff.StaffBrowser.ENGINE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.staff.StaffBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: engine 7.24.0 by itself runs expressions that a signed-in person puts into a query of tasks. */
@EvenhandTest
class QueryExpressionTest {

    /** What {@link #EFFECT} leaves behind when it is run. */
    private static final String TRACE = "evenhand.test.expression-was-run";

    private static final String PAGE = "?firstResult=0&maxResults=15";

    private static final String EFFECT =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, '" + TRACE + "', 'yes')}";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    OfficeAtWork office;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    @AfterEach
    void noTrace() {
        System.clearProperty(TRACE);
    }

    /** Otherwise the tests below would find no trace of anything. */
    @Test
    void theExpressionLeavesATraceWhereItIsRun() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context ->
                        new JuelExpressionManager().createExpression(EFFECT).getValue(null));
        assertThat(System.getProperty(TRACE)).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'assigneeExpression': EFFECT}",
                "{'orQueries': [{'assigneeExpression': EFFECT}]}",
                "{'orQueries': [{'taskName': 'x', 'candidateGroupsExpression': EFFECT}]}",
                "{'orQueries': [{'ownerExpression': EFFECT}, {'createdBeforeExpression': EFFECT}]}",
                "{'orQueries': [{'processInstanceBusinessKeyExpression': EFFECT}]}",
                "{'orQueries': [{'dueAfterExpression': '${now().getClass()}'}]}"
            })
    void expressionsOfAPersonAreNotRun(String query) throws Exception {
        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertRefused(spoc.json("POST", ENGINE + "/task" + PAGE, body(query)));
        assertRefused(spoc.json("POST", ENGINE + "/task/count", body(query)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'assigneeExpression': EFFECT}", "{'orQueries': [{'assigneeExpression': EFFECT}]}"})
    void noFilterIsExtendedByAnExpression(String query) throws Exception {
        String mine = filters.createFilterQuery()
                .filterName("My tasks")
                .singleResult()
                .getId();
        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertRefused(spoc.json("POST", ENGINE + "/filter/" + mine + "/list" + PAGE, body(query)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'assigneeExpression': EFFECT}", "{'orQueries': [{'assigneeExpression': EFFECT}]}"})
    void onlyAnAdministratorStoresAFilterAndItsExpressionIsNotRunEither(String query) throws Exception {
        String filter = body("{'resourceType': 'Task', 'name': 'Trap', 'query': " + query + ", 'properties': {}}");
        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(spoc.json("POST", ENGINE + "/filter/create", filter).statusCode())
                .isEqualTo(403);

        var admin = StaffBrowser.signedIn(port, "admin");
        HttpResponse<String> stored = admin.json("POST", ENGINE + "/filter/create", filter);
        assertThat(stored.statusCode()).isEqualTo(200);
        String id = json.readTree(stored.body()).get("id").asText();
        try {
            assertRefused(admin.get(ENGINE + "/filter/" + id + "/list" + PAGE));
            assertRefused(admin.get(ENGINE + "/filter/" + id + "/count"));
        } finally {
            filters.deleteFilter(id);
        }
    }

    @Test
    void theTaskListsOfTheOfficeStillFindTheirTasks() throws Exception {
        String reference = office.logs("spoc", phoneCall());
        String task = office.open("Triage contact", reference).getId();
        var spoc = StaffBrowser.signedIn(port, "spoc");
        assertThat(spoc.get(listOf("Tasks: Single point of contact")).body()).contains(task);
        assertThat(spoc.get(listOf("My tasks")).body()).doesNotContain(task);
        assertThat(spoc.json("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\": \"spoc\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(spoc.get(listOf("My tasks")).body()).contains(task);
    }

    @Test
    void aStoredFilterMayAskForThePersonTheirGroupsAndTheTime() throws Exception {
        var query = tasks.createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .or()
                .taskCandidateGroupInExpression("${ currentUserGroups() }")
                .taskCreatedBeforeExpression("${now()}")
                .dueBeforeExpression("${dateTime()}")
                .endOr();
        Filter filter = filters.saveFilter(filters.newTaskFilter("Allowed").setQuery(query));
        try {
            var admin = StaffBrowser.signedIn(port, "admin");
            assertThat(admin.get(listOf("Allowed")).statusCode()).isEqualTo(200);
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    /** The whole list: other tests leave tasks that stand before those of this one. */
    private String listOf(String name) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        return ENGINE + "/filter/" + filter.getId() + "/list?firstResult=0&maxResults=2000";
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(System.getProperty(TRACE)).as("trace of the expression").isNull();
        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.body()).containsAnyOf("Expressions are forbidden", "Unable to resolve expression");
    }

    private static String body(String query) {
        return query.replace('\'', '"').replace("EFFECT", "\"" + EFFECT + "\"");
    }

    private static Map<String, Object> phoneCall() {
        return Map.of(
                "contactMethod", "TELEPHONE",
                "receivedBy", "Front desk",
                "contactedAt", "2026-01-05T10:00",
                "requesterName", "Quentin Orrell",
                "requesterRole", "CANDIDATE",
                "informationSought", "When is the briefing?");
    }
}
