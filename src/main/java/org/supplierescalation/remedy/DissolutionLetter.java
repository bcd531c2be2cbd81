package org.supplierescalation.remedy;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
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
