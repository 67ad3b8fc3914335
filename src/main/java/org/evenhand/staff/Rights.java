package org.evenhand.staff;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Groups and rights of the engine, created where they are missing. */
@Component
class Rights {

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Rights(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType("OFFICE");
            identity.saveGroup(group);
        }
    }

    /** Brings the grant of this group on this resource to exactly these permissions. */
    void grant(String group, Resource resource, String resourceId, Permission... permissions) {
        Authorization authorization = authorization(group, resource, resourceId);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }

    private Authorization authorization(String group, Resource resource, String resourceId) {
        Authorization authorization = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(resourceId)
                .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(group);
            authorization.setResource(resource);
            authorization.setResourceId(resourceId);
        }
        return authorization;
    }
}
