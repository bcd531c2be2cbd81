package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;

/** Corrects the amount of an item by a new line; the earlier line stays. */
public class CorrectDamage {

  private final DamageItems items;
  private final Timeline timeline;

  public CorrectDamage(DamageItems items, Timeline timeline) {
    this.items = items;
    this.timeline = timeline;
  }

  /**
   * @param amount euro, nought to take the item out
   */
  public DamageItem correct(
      CaseReference reference, int number, BigDecimal amount, String reason, String by) {
    List<DamageItem> lines = items.of(reference);
    DamageItem earlier =
        DamageItems.standing(lines).stream()
            .filter(line -> line.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        "Post %d staat niet in de schadestaat, of is al gecorrigeerd. Kies een post die nog telt."
                            .formatted(number)));
    if (reason.isBlank()) {
      throw new Refused("Vul bij “Waarom?” in waarom u de post corrigeert.");
    }
    BigDecimal shown = original(lines, earlier).amount();
    if (!earlier.invoice().isBlank() && amount.compareTo(shown) > 0) {
      throw new Refused(
          "Factuur %s laat %s zien. Een post kan niet hoger zijn dan zijn factuur."
              .formatted(earlier.invoice(), Euro.text(shown)));
    }
    DamageItem item = earlier.corrected(lines.size() + 1, amount, reason, by);
    items.add(item);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Schadepost %d gecorrigeerd: van %s naar %s"
            .formatted(number, Euro.text(earlier.amount()), Euro.text(amount)),
        Particulars.of("Nieuwe regel", Integer.toString(item.number()), "Reden", reason));
    return item;
  }

  private static DamageItem original(List<DamageItem> lines, DamageItem line) {
    return line.corrects() == null ? line : original(lines, lines.get(line.corrects() - 1));
  }
}
