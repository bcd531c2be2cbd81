package org.supplierescalation.reminder;

import java.time.Clock;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.people.Colleague;
import org.supplierescalation.people.Colleagues;

/** An administrator says who is told when a task of a group is late. */
public class SetGroupLead {

  private final GroupLeads leads;
  private final Staff staff;
  private final Colleagues colleagues;
  private final Clock clock;

  public SetGroupLead(GroupLeads leads, Staff staff, Colleagues colleagues, Clock clock) {
    this.leads = leads;
    this.staff = staff;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /**
   * @param person user id, or empty: nobody
   */
  public void set(String group, String person, String by) {
    if (!staff.groups().containsKey(group)) {
      throw new Refused("Kies een groep uit de lijst.");
    }
    if (person.isEmpty()) {
      leads.set(group, null, by, clock.instant());
      return;
    }
    Colleague lead =
        colleagues
            .find(person)
            .orElseThrow(
                () ->
                    new Refused("Wij kennen niemand met de gebruikersnaam %s.".formatted(person)));
    if (!lead.seesEveryCase()) {
      throw new Refused(
          "%s ziet niet alle dossiers, en kan dus geen leidinggevende zijn. Kies iemand anders."
              .formatted(lead.name()));
    }
    leads.set(group, lead.name(), by, clock.instant());
  }
}
