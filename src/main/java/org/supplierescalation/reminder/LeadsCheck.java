package org.supplierescalation.reminder;

import java.util.List;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Is there somebody to tell when a task is late, and an address to tell it to? */
public class LeadsCheck implements SetupCheck {

  private static final int NAMED = 10;

  private final Staff staff;
  private final GroupLeads leads;

  public LeadsCheck(Staff staff, GroupLeads leads) {
    this.staff = staff;
    this.leads = leads;
  }

  @Override
  public Part part() {
    return Part.PEOPLE;
  }

  @Override
  public String name() {
    return "Meldingen komen aan";
  }

  @Override
  public Finding check() {
    List<String> unreachable =
        staff.all().stream().filter(person -> staff.address(person).isEmpty()).sorted().toList();
    if (!unreachable.isEmpty()) {
      return Finding.attention(
          "%d mensen hebben geen bruikbaar mailadres en krijgen geen herinneringen: %s."
              .formatted(
                  unreachable.size(),
                  String.join(", ", unreachable.subList(0, Math.min(NAMED, unreachable.size())))),
          "Vraag hun het adres in te vullen bij Meldingen, of vul het in bij Admin.");
    }
    List<String> without =
        staff.groups().entrySet().stream()
            .filter(group -> leads.of(group.getKey()).isEmpty())
            .map(group -> group.getValue())
            .toList();
    return without.isEmpty()
        ? Finding.ok("Elke groep heeft een leidinggevende, en iedereen heeft een mailadres.")
        : Finding.ok(
                "Zonder leidinggevende: %s. Is een taak daar te laat, dan krijgt de directie meteen bericht."
                    .formatted(String.join(", ", without)))
            .at("/setup/reminders");
  }
}
