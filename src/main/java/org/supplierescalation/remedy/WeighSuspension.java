package org.supplierescalation.remedy;

import java.util.Set;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;

/**
 * Weighs whether payment may be suspended: not against a ban in the contract, not otherwise than
 * was approved, not without a ground, and not more than the affected part.
 */
public class WeighSuspension {

  /** The remedies that hold back payment. */
  public static final Set<Remedy> KINDS =
      Set.of(Remedy.FULL_SUSPENSION, Remedy.PARTIAL_SUSPENSION, Remedy.PRECAUTIONARY_SUSPENSION);

  private final ContractOfCase contracts;
  private final WrittenGround writtenGround;
  private final RemedyChoices choices;
  private final PaymentSuspensions suspensions;
  private final Timeline timeline;

  public WeighSuspension(
      ContractOfCase contracts,
      WrittenGround writtenGround,
      RemedyChoices choices,
      PaymentSuspensions suspensions,
      Timeline timeline) {
    this.contracts = contracts;
    this.writtenGround = writtenGround;
    this.choices = choices;
    this.suspensions = suspensions;
    this.timeline = timeline;
  }

  /**
   * A ban in the contract decides against.
   *
   * @param nothingPerformed somebody recorded that the supplier performed nothing at all
   */
  public SuspensionGuard weigh(PaymentSuspension suspension, boolean nothingPerformed) {
    CaseReference reference = suspension.reference();
    Contract contract = contracts.get(reference);
    if (contract.suspensionBanned()) {
      refrain(
          reference,
          "Het contract verbiedt opschorting en verrekening. Bespreek met de jurist of dat verbod standhoudt.",
          suspension.weighedBy());
      return SuspensionGuard.REFUSED;
    }
    refuseUnlessApproved(suspension);
    if (suspension.kind() == Remedy.FULL_SUSPENSION && !nothingPerformed) {
      throw new Refused(
          "Geheel opschorten kan alleen als de leverancier niets heeft gepresteerd. Zet “Heeft de leverancier helemaal niets gepresteerd?” op Ja en leg uit waaruit dat blijkt, of schort een deel op.");
    }
    SuspensionRules.check(
        suspension, contract, writtenGround.exists(reference), suspensions.open(reference));
    suspensions.add(suspension);
    timeline.add(
        reference,
        suspension.weighedBy(),
        EntryKind.REMEDY,
        "Opschorting verantwoord: %s van factuur %s"
            .formatted(Euro.text(suspension.withheld()), suspension.numbers()),
        Particulars.of(
            "Maatregel", suspension.kind().dutch(),
            "Wel betalen", Euro.text(suspension.paid()),
            "Geraakt deel", suspension.share() + " %: " + suspension.motivation(),
            "Grond", suspension.ground(),
            "Vrees", suspension.fear(),
            "Als de leverancier stopt", suspension.continuity()));
    return SuspensionGuard.ALLOWED;
  }

  /** It was weighed and found wanting. */
  public SuspensionGuard refrain(CaseReference reference, String why, String by) {
    if (why.isBlank()) {
      throw new Refused("Vul in waarom wij niet opschorten.");
    }
    timeline.add(reference, by, EntryKind.DECISION, "Betaling niet opgeschort", why);
    return SuspensionGuard.REFUSED;
  }

  /** Two people agreed on one sort of suspension; the other sorts have other conditions. */
  private void refuseUnlessApproved(PaymentSuspension suspension) {
    if (!KINDS.contains(suspension.kind())) {
      throw new Refused("Maak een keuze bij “Welke opschorting?”.");
    }
    choices
        .latest(suspension.reference())
        .filter(choice -> choice.remedies().stream().anyMatch(KINDS::contains))
        .filter(choice -> !choice.remedies().contains(suspension.kind()))
        .ifPresent(
            choice -> {
              throw new Refused(
                  "Goedgekeurd is: %s. Kies bij “Welke opschorting?” wat is goedgekeurd, of laat eerst een andere maatregel goedkeuren."
                      .formatted(choice.dutch()));
            });
  }
}
