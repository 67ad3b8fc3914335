package org.evenhand.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.staff.StaffBrowser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.Elections;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may do what, over HTTP: one line for each call, one column for each role. {@code login} is the way to the login
 * page, {@code some} and {@code none} are lists with and without content, {@code form} is a refusal
 * that points to the form, everything else is the status of the answer.
 */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final String TABLE = "access-matrix.txt";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Documents documents;

    @Autowired
    Elections elections;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    FilterService filters;

    @Autowired
    AuthorizationService authorizations;

    private final Map<String, StaffBrowser> browsers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * One contact waits for triage (a task of the spoc), another's answer for approval (of the chief executive), an item for
     * the public to be assessed (of communications).
     */
    @BeforeAll
    void aDayAtTheOffice() {
        String triage = log();
        String approval = log();
        office.completes(
                "spoc",
                "Triage contact",
                approval,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Perpetua Lindqvist",
                        "requesterRole", "CANDIDATE",
                        "informationSought", "When is the briefing?",
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        office.completes(
                "spoc",
                "Draft answer",
                approval,
                Map.of("draftOutcome", "SUBMIT", "answerText", "In May.", "replyAddress", "p@candidate.example"));
        office.starts(
                "communications",
                "publicity-clearance",
                Map.of(
                        "itemTitle", "Figures",
                        "itemChannel", "WEBSITE",
                        "itemHosted", "no",
                        "itemWording", "Crime fell.",
                        "plannedOn", "2199-05-01"));
        UUID contact = register.find(triage).orElseThrow().id();
        documents.add(contact, "letter.txt", "text/plain", "Dear Sir".getBytes(StandardCharsets.UTF_8));
        Task task = office.open("Triage contact", triage);
        names.put("{reference}", triage);
        names.put("{triage}", task.getId());
        names.put("{approval}", office.open("Approve answer", approval).getId());
        names.put("{instance}", task.getProcessInstanceId());
        names.put("{definition}", task.getProcessDefinitionId());
        names.put("{election}", elections.next().orElseThrow().id().toString());
        names.put("{letter}", UUID.randomUUID().toString());
        names.put("{person}", UUID.randomUUID().toString());
        var leaver = identity.newUser("leaver");
        leaver.setPassword("Brisk-Otter-42");
        identity.saveUser(leaver);
    }

    @AfterAll
    void tidyUp() {
        identity.deleteUser("leaver");
        filters.createFilterQuery().filterName("Matrix").list().forEach(f -> filters.deleteFilter(f.getId()));
        repository
                .createDeploymentQuery()
                .deploymentName("matrix")
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId()));
        authorizations
                .createAuthorizationQuery()
                .userIdIn("leaver")
                .list()
                .forEach(a -> authorizations.deleteAuthorization(a.getId()));
    }

    private String log() {
        return office.logs(
                "spoc",
                Map.of(
                        "contactMethod", "TELEPHONE",
                        "receivedBy", "Front desk",
                        "contactedAt", "2026-01-05T10:00",
                        "requesterName", "Perpetua Lindqvist",
                        "requesterRole", "CANDIDATE",
                        "informationSought", "When is the briefing?"));
    }

    static Stream<Line> table() {
        try (var in = AccessMatrixTest.class.getResourceAsStream(TABLE)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            List<String> roles =
                    Arrays.asList(lines.get(0).replaceFirst(".*\\|", "").strip().split("\\s+"));
            return lines.stream().skip(1).map(line -> Line.read(line, roles)).toList().stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    @Rule("P07.4")
    void everyRoleReachesWhatItsWorkAsksForAndNothingElse(Line line) {
        Map<String, String> outcomes = new TreeMap<>();
        line.expected().forEach((role, expected) -> outcomes.put(role, outcome(browser(role), line)));
        assertThat(outcomes).isEqualTo(line.expected());
    }

    private StaffBrowser browser(String role) {
        return browsers.computeIfAbsent(
                role, name -> name.equals("anonymous") ? new StaffBrowser(port) : StaffBrowser.signedIn(port, name));
    }

    private String outcome(StaffBrowser browser, Line line) {
        String path = named(line.path()).replace("{engine}", ENGINE);
        HttpResponse<String> answer;
        if (line.body().equals("file")) {
            answer = browser.send("POST", path, "multipart/form-data; boundary=cut", BodyPublishers.ofString(FILE));
        } else if (path.startsWith("/desk") && line.method().equals("POST")) {
            answer = browser.form(path, Map.of("_csrf", browser.token("/login")));
        } else {
            answer = browser.json(line.method(), path, named(line.body()));
        }
        if (StaffBrowser.location(answer).endsWith("/login")) {
            return "login";
        }
        if (answer.body().contains("Please use the form")) {
            return "form";
        }
        boolean list = answer.statusCode() == 200 && answer.body().startsWith("[");
        return list ? (answer.body().equals("[]") ? "none" : "some") : String.valueOf(answer.statusCode());
    }

    private String named(String text) {
        String result = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replace(name.getKey(), name.getValue());
        }
        return result;
    }

    private static final String FILE = String.join(
            "\r\n",
            "--cut",
            "Content-Disposition: form-data; name=\"deployment-name\"",
            "",
            "matrix",
            "--cut",
            "Content-Disposition: form-data; name=\"note.txt\"; filename=\"note.txt\"",
            "",
            "A note.",
            "--cut--",
            "");

    /** A call, and what each role gets. */
    record Line(String method, String path, String body, Map<String, String> expected) {

        static Line read(String line, List<String> roles) {
            String[] halves = line.split("\\s\\|\\s", 2);
            String[] call = halves[0].strip().split("\\s+", 3);
            String[] outcomes = halves[1].strip().split("\\s+");
            Map<String, String> expected = new TreeMap<>();
            for (int i = 0; i < roles.size(); i++) {
                expected.put(roles.get(i), outcomes[i]);
            }
            return new Line(call[0], call[1], call.length > 2 ? call[2] : "", expected);
        }

        @Override
        public String toString() {
            return method + " " + path + " " + body;
        }
    }
}
