package org.supplierescalation.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people and groups the engine knows. */
@Component
class People {

  private final IdentityService identities;
  private final AsEngine engine;

  People(IdentityService identities, AsEngine engine) {
    this.identities = identities;
    this.engine = engine;
  }

  /** The id as it is on file, or null when the engine does not know this person (any more). */
  @Nullable String known(String userId) {
    return engine.get(
        () -> {
          User user = identities.createUserQuery().userId(userId).singleResult();
          return user == null ? null : user.getId();
        });
  }

  /** First and last name as they are on file; the id when there is neither. */
  String fullName(String userId) {
    return engine.get(
        () -> {
          User user = identities.createUserQuery().userId(userId).singleResult();
          String name =
              user == null
                  ? ""
                  : Stream.of(user.getFirstName(), user.getLastName())
                      .filter(part -> part != null && !part.isBlank())
                      .collect(Collectors.joining(" "));
          return name.isEmpty() ? userId : name;
        });
  }

  List<String> groupsOf(String userId) {
    return engine.get(
        () ->
            identities.createGroupQuery().groupMember(userId).list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList());
  }

  List<String> membersOf(String group) {
    return engine.get(
        () ->
            identities.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .toList());
  }

  /** Every user id. */
  List<String> all() {
    return engine.get(
        () -> identities.createUserQuery().unlimitedList().stream().map(User::getId).toList());
  }

  /** Every group id. */
  List<String> groups() {
    return engine.get(
        () ->
            identities.createGroupQuery().unlimitedList().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList());
  }

  /** True when at least one person is a direct member of the engine's administrators. */
  boolean haveAnAdministrator() {
    return engine.get(
        () -> identities.createUserQuery().memberOfGroup(Group.ADMINISTRATORS).count() > 0);
  }

  /** Asks the engine, which also slows down whoever guesses. */
  boolean passwordIsRight(String userId, String password) {
    return engine.get(() -> identities.checkPassword(userId, password));
  }

  void addGroup(String id, String name, String type) {
    if (identities.createGroupQuery().groupId(id).count() == 0) {
      org.camunda.bpm.engine.identity.Group group = identities.newGroup(id);
      group.setName(name);
      group.setType(type);
      identities.saveGroup(group);
    }
  }

  void join(String userId, String group) {
    if (!groupsOf(userId).contains(group)) {
      identities.createMembership(userId, group);
    }
  }
}
