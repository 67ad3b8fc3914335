package org.evenhand.staff;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Creates what the roles need, at each start and only where it is missing: groups, rights, task lists. Rights are only
 * ever granted, never revoked, and a role gets what its work asks for and nothing else.
 */
@Component
@Order(1)
class StaffSetup implements ApplicationRunner {

    /** Who may log a contact that came by telephone or in person: anyone it may reach, save who only watches. */
    private static final Set<OfficeGroup> LOGS_CONTACTS = Set.of(OfficeGroup.SPOC, OfficeGroup.POLICY_LEAD);

    /** Who sees in task list or Cockpit to which contact a task belongs. */
    private static final Set<OfficeGroup> SEES_CASES = Set.of(
            OfficeGroup.SPOC,
            OfficeGroup.POLICY_LEAD,
            OfficeGroup.CHIEF_EXECUTIVE,
            OfficeGroup.FOI_OFFICER,
            OfficeGroup.MANAGER);

    private static final Set<OfficeGroup> ADVISES_STAFF =
            Set.of(OfficeGroup.CHIEF_EXECUTIVE, OfficeGroup.CHIEF_CONSTABLE);

    /**
     * Who works under the rules and has a task list, save a commissioner who may be a candidate: each may be in doubt (P08.2),
     * be asked for something of the office's (P39), have learnt something (P50), or have seen imagery (P27.3).
     */
    private static final Set<OfficeGroup> ON_THE_STAFF =
            EnumSet.complementOf(EnumSet.of(OfficeGroup.MANAGER, OfficeGroup.COMMISSIONER));

    /** Who plans an event for all who stand (P21). */
    private static final Set<OfficeGroup> PLANS_BRIEFINGS = Set.of(OfficeGroup.SPOC, OfficeGroup.CHIEF_EXECUTIVE);

    /** Who begins an item of the election page (P05). */
    private static final Set<OfficeGroup> WRITES_THE_PAGE = Set.of(OfficeGroup.SPOC);

    /** Who begins a new version of the joint protocol (P02). */
    private static final Set<OfficeGroup> BEGINS_PROTOCOLS =
            Set.of(OfficeGroup.CHIEF_EXECUTIVE, OfficeGroup.SPOC, OfficeGroup.POLICY_LEAD);

    /** Who begins a letter to editors, staff or providers (P32, P33, P34). */
    private static final Set<OfficeGroup> WRITES_BEFORE_THE_PERIOD =
            Set.of(OfficeGroup.COMMUNICATIONS, OfficeGroup.SPOC);

    /** Who hears of a meeting of the panel or an annual report that falls near an election (P43, P44). */
    private static final Set<OfficeGroup> WATCHES_GOVERNANCE =
            Set.of(OfficeGroup.SPOC, OfficeGroup.POLICY_LEAD, OfficeGroup.CHIEF_EXECUTIVE);

    /** Who may want to publish something, or plan to announce it (P29, P30). */
    private static final Set<OfficeGroup> SPEAKS_FOR_THE_OFFICE =
            Set.of(OfficeGroup.COMMUNICATIONS, OfficeGroup.SPOC, OfficeGroup.POLICY_LEAD);

    private final Rights rights;
    private final TaskLists taskLists;
    private final RepositoryService repository;

    StaffSetup(Rights rights, TaskLists taskLists, RepositoryService repository) {
        this.rights = rights;
        this.taskLists = taskLists;
        this.repository = repository;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (OfficeGroup group : OfficeGroup.values()) {
            rights.group(group.id(), group.label());
            if (group == OfficeGroup.MANAGER) {
                watches(group);
            } else {
                works(group);
            }
        }
        SEES_CASES.forEach(this::seesCases);
        LOGS_CONTACTS.forEach(group -> starts(group, "contact-intake"));
        ADVISES_STAFF.forEach(group -> {
            starts(group, "staff-candidacy");
            starts(group, "nomination-paper");
        });
        ON_THE_STAFF.forEach(group -> {
            starts(group, "guidance-ruling");
            starts(group, "resource-use");
            starts(group, "lesson-learnt");
            starts(group, "imagery-report");
        });
        PLANS_BRIEFINGS.forEach(group -> starts(group, "briefing-event"));
        WRITES_THE_PAGE.forEach(group -> starts(group, "page-item"));
        BEGINS_PROTOCOLS.forEach(group -> starts(group, "joint-protocol"));
        WRITES_BEFORE_THE_PERIOD.forEach(group -> starts(group, "circular-letter"));
        WATCHES_GOVERNANCE.forEach(group -> {
            starts(group, "panel-agenda");
            starts(group, "annual-report");
        });
        SPEAKS_FOR_THE_OFFICE.forEach(group -> {
            starts(group, "publicity-clearance");
            starts(group, "media-response");
            starts(group, "announcement-timing");
        });
        taskLists.create();
    }

    /** Tasks themselves are granted one by one, by the engine, to the group that a task names. */
    private void works(OfficeGroup group) {
        grant(group, Resources.APPLICATION, "tasklist", ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, READ);
        grant(group, Resources.USER, ANY, READ);
        grant(group, Resources.GROUP, ANY, READ);
    }

    private void watches(OfficeGroup group) {
        grant(group, Resources.APPLICATION, "cockpit", ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY, READ);
        grant(group, Resources.DECISION_DEFINITION, ANY, READ);
        grant(group, Resources.DEPLOYMENT, ANY, READ);
    }

    private void seesCases(OfficeGroup group) {
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .filter(process -> !ProcessesInConfidence.include(process))
                .forEach(process -> grant(group, Resources.PROCESS_DEFINITION, process, READ, READ_INSTANCE));
    }

    private void starts(OfficeGroup group, String process) {
        Permission[] permissions = SEES_CASES.contains(group) && !ProcessesInConfidence.include(process)
                ? new Permission[] {READ, CREATE_INSTANCE, READ_INSTANCE}
                : new Permission[] {READ, CREATE_INSTANCE};
        grant(group, Resources.PROCESS_DEFINITION, process, permissions);
        grant(group, Resources.PROCESS_INSTANCE, ANY, CREATE);
    }

    private void grant(OfficeGroup group, Resource resource, String id, Permission... permissions) {
        rights.grant(group.id(), resource, id, permissions);
    }
}
