package org.evenhand.staff;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The task lists that Tasklist offers on its left side. */
@Component
class TaskLists {

    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;

    TaskLists(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    /** One list for each group, seen by that group only, and one of one's own claimed tasks. */
    void create() {
        int priority = 1;
        for (OfficeGroup group : OfficeGroup.values()) {
            TaskQuery tasksOfGroup =
                    tasks.createTaskQuery().taskCandidateGroup(group.id()).includeAssignedTasks();
            Filter list = list("Tasks: " + group.label(), priority++, tasksOfGroup);
            rights.grant(group.id(), Resources.FILTER, list.getId(), READ);
        }
        Filter mine = list("My tasks", 50, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        for (OfficeGroup group : OfficeGroup.values()) {
            rights.grant(group.id(), Resources.FILTER, mine.getId(), READ);
        }
    }

    private Filter list(String name, int priority, TaskQuery query) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        return filters.saveFilter(filter.setQuery(query.orderByTaskCreateTime().asc())
                .setProperties(Map.of(
                        "priority",
                        priority,
                        "color",
                        "#2d4f6c",
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of(Map.of("name", "contactReference", "label", "Contact")))));
    }
}
