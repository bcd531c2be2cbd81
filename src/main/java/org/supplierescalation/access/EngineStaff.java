package org.supplierescalation.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.EmailAddress;
import org.supplierescalation.reminder.Staff;

/** Our own people as the engine knows them, with their mail addresses. */
@Component
class EngineStaff implements Staff {

  private static final EnumSet<Group> WITHOUT_TASKS = EnumSet.of(Group.MELDER, Group.BEHEER);

  private final IdentityService identities;
  private final People people;
  private final AsEngine engine;

  EngineStaff(IdentityService identities, People people, AsEngine engine) {
    this.identities = identities;
    this.people = people;
    this.engine = engine;
  }

  @Override
  public List<String> all() {
    return people.all();
  }

  @Override
  public Set<String> membersOf(String group) {
    return new HashSet<>(people.membersOf(group));
  }

  @Override
  public Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    EnumSet.complementOf(WITHOUT_TASKS).forEach(one -> groups.put(one.id(), one.dutchName()));
    return groups;
  }

  @Override
  public Optional<String> address(String person) {
    return engine
        .get(() -> Optional.ofNullable(user(person)).map(User::getEmail))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .flatMap(EngineStaff::usable);
  }

  @Override
  public void keepAddress(String person, String address) {
    engine.run(
        () -> {
          User user = user(person);
          if (user == null) {
            throw new Refused("Wij kennen niemand met de gebruikersnaam %s.".formatted(person));
          }
          user.setEmail(address);
          identities.saveUser(user);
        });
  }

  private @Nullable User user(String person) {
    return identities.createUserQuery().userId(person).singleResult();
  }

  private static Optional<String> usable(String address) {
    try {
      return Optional.of(new EmailAddress(address).value());
    } catch (Refused notAnAddress) {
      return Optional.empty();
    }
  }
}
