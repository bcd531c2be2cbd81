package org.supplierescalation.access;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One administrator from the environment, and nobody else: no default user exists. */
@Component
@Profile("!demo")
class FirstAdministrator implements FirstPeople {

  private final IdentityService identities;
  private final People people;
  private final AdministratorSettings settings;

  FirstAdministrator(IdentityService identities, People people, AdministratorSettings settings) {
    this.identities = identities;
    this.people = people;
    this.settings = settings;
  }

  @Override
  public void arrive() {
    refuseDemoPeople();
    if (people.haveAnAdministrator()) {
      return;
    }
    if (!settings.given()) {
      throw new NoAdministrator(
          "Er is nog geen beheerder. Geef de naam en het wachtwoord van de eerste beheerder op.");
    }
    if (people.known(settings.user()) == null) {
      create();
    }
    people.join(settings.user(), Group.ADMINISTRATORS);
    people.join(settings.user(), Group.BEHEER.id());
  }

  private void create() {
    User user = identities.newUser(settings.user());
    user.setFirstName(Group.BEHEER.member());
    user.setLastName(settings.user());
    user.setPassword(settings.password());
    try {
      identities.saveUser(user);
    } catch (ProcessEngineException e) {
      // The engine's own message could carry what was typed.
      throw new NoAdministrator(
          "De eerste beheerder kan niet worden aangemaakt. Kies een wachtwoord van minstens tien"
              + " tekens met een hoofdletter, een kleine letter, een cijfer en een leesteken, en"
              + " zonder de naam erin.");
    }
  }

  /** A database that was once used for the demo has passwords that everybody knows. */
  private void refuseDemoPeople() {
    if (Arrays.stream(Group.values())
        .anyMatch(group -> identities.getUserInfo(group.id(), DemoPeople.MARK) != null)) {
      throw new NoAdministrator(
          "In deze database staan de gebruikers van de demo, met bekende wachtwoorden. Begin met"
              + " een lege database.");
    }
  }
}
