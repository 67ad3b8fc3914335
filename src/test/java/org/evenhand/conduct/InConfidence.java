package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.staff.StaffBrowser;

/** What the engine lets somebody see of a case in confidence that is none of theirs. */
final class InConfidence {

    private static final List<String> LISTS = List.of(
            "/task?processInstanceId=",
            "/process-instance?processInstanceIds=",
            "/variable-instance?processInstanceIdIn=",
            "/history/process-instance?processInstanceId=",
            "/history/task?processInstanceId=",
            "/history/activity-instance?processInstanceId=",
            "/history/variable-instance?processInstanceId=",
            "/history/detail?processInstanceId=");

    private InConfidence() {}

    /** Nothing of it; and whoever looks after the engine sees that a process runs, but none of its words. */
    static void hidden(String person, StaffBrowser browser, Task task, String words) {
        String instance = task.getProcessInstanceId();
        assertThat(engine(browser, "/task/" + task.getId() + "/form-variables")).doesNotContain(words);
        for (String list : LISTS) {
            assertThat(engine(browser, list + instance)).as(list).doesNotContain(words);
        }
        if (!person.equals("admin")) {
            assertThat(browser.get(StaffBrowser.ENGINE + "/task/" + task.getId())
                            .statusCode())
                    .isNotEqualTo(200);
            assertThat(browser.get(StaffBrowser.ENGINE + "/process-instance/" + instance)
                            .statusCode())
                    .isNotEqualTo(200);
            for (String list : LISTS) {
                assertThat(engine(browser, list + instance)).as(list).doesNotContain("\"id\"");
            }
        }
    }

    private static String engine(StaffBrowser browser, String path) {
        return browser.get(StaffBrowser.ENGINE + path).body();
    }
}
