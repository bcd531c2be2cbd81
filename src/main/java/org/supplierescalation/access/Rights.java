package org.supplierescalation.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;

import java.util.EnumSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine. Tasks are not in this list: the engine gives a candidate
 * group the right to its task when the task is made.
 */
@Component
class Rights {

  private static final String LADDER = "supplier-escalation";

  /** Those who oversee every case, and look at it in Cockpit. */
  static final EnumSet<Group> OVERSEERS =
      EnumSet.of(
          Group.CONTRACTMANAGER, Group.ICT_MANAGER, Group.JURIST, Group.DIRECTIE, Group.BEHEER);

  private final AuthorizationService authorizations;

  Rights(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void grant() {
    for (Group group : Group.values()) {
      grantEverybody(group.id());
    }
    for (Group group : OVERSEERS) {
      grantOverview(group.id());
    }
    grantAdministration();
  }

  private void grantEverybody(String group) {
    grant(group, Resources.APPLICATION, "tasklist", ACCESS);
    grant(group, Resources.APPLICATION, "welcome", ACCESS);
    grant(group, Resources.FILTER, ANY, READ);
    grant(group, Resources.GROUP, ANY, READ);
    // Any employee may report; a model is no secret, a case is.
    grant(group, Resources.PROCESS_DEFINITION, ANY, READ);
    grant(group, Resources.PROCESS_DEFINITION, LADDER, READ, CREATE_INSTANCE);
    grant(group, Resources.PROCESS_INSTANCE, ANY, CREATE);
  }

  private void grantOverview(String group) {
    grant(group, Resources.APPLICATION, "cockpit", ACCESS);
    grant(group, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK);
    grant(group, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY, CREATE_INSTANCE);
    grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
  }

  /** Everything but deploying: a model is code, and code comes with the program only. */
  private void grantAdministration() {
    for (Resources resource : Resources.values()) {
      grant(Group.ADMINISTRATORS, resource, ANY, resource == Resources.DEPLOYMENT ? READ : ALL);
    }
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(AUTH_TYPE_GRANT)
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    for (Permission permission : permissions) {
      grant.addPermission(permission);
    }
    authorizations.saveAuthorization(grant);
  }
}
