package org.supplierescalation.remedy;

import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

/** What the declaration of dissolution says; only with an approved exit plan. */
public class DissolutionLetter implements LetterFactsOf {

  private final ExitPlans plans;
  private final FoundDefaults defaults;

  public DissolutionLetter(ExitPlans plans, FoundDefaults defaults) {
    this.plans = plans;
    this.defaults = defaults;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.DISSOLUTION;
  }

  @Override
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Dag waarop het verzuim begon",
            "defaultSince",
            "Stel het verzuim opnieuw vast, met de dag."),
        LetterItem.blocking(
            "Grond: ingebrekestelling met ontvangst, of de uitzondering",
            "defaultGround",
            "Vul bij de vaststelling in waarop het verzuim berust."),
        LetterItem.blocking(
            "Wat wordt ontbonden", "extent", "Vul in het exitplan in: alles, of welk deel."),
        LetterItem.blocking("Ingangsdatum", "endsOn", "Vul de ingangsdatum in het exitplan in."),
        LetterItem.blocking(
            "Ongedaanmaking", "undoing", "Vul in het exitplan in wat partijen teruggeven."),
        LetterItem.blocking(
            "Waarmee de tekortkoming is vastgesteld",
            "measurement",
            "Noem de test, de meting of het verslag."),
        LetterItem.warning(
            "Schade tot nu toe", "damage", "Noem de schade per post, als u die kent."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    ExitPlan plan =
        plans
            .latest(reference)
            .filter(ExitPlan::isApproved)
            .orElseThrow(
                () ->
                    new Refused(
                        "Er is nog geen goedgekeurd exitplan. Ontbind niet zonder dat plan."));
    FoundDefault found = DefaultLetter.established(defaults, reference);
    return Map.of(
        "defaultSince", LetterDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "state", found.state(),
        "measurement", found.measurement(),
        "damage", found.damage(),
        "endsOn", LetterDates.inWords(plan.endsOn()),
        "extent", plan.extent(),
        "undoing", plan.undoing());
  }
}
