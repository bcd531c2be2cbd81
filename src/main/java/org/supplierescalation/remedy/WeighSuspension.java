package org.supplierescalation.remedy;

import java.math.BigDecimal;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/**
 * Weighs whether a payment may be suspended: not against a ban in the contract, not without a
 * written ground, and not more than the affected part (BW 6:262 lid 2; BE: good faith, art. 5.239).
 */
public class WeighSuspension {

  private final ContractOfCase contracts;
  private final WrittenGround writtenGround;
  private final PaymentSuspensions suspensions;
  private final Timeline timeline;

  public WeighSuspension(
      ContractOfCase contracts,
      WrittenGround writtenGround,
      PaymentSuspensions suspensions,
      Timeline timeline) {
    this.contracts = contracts;
    this.writtenGround = writtenGround;
    this.suspensions = suspensions;
    this.timeline = timeline;
  }

  /** The invoice and the share are weighed; a ban in the contract decides against. */
  public SuspensionGuard weigh(PaymentSuspension suspension) {
    Contract contract = contracts.get(suspension.reference());
    if (contract.suspensionBanned()) {
      refrain(
          suspension.reference(),
          "Het contract verbiedt opschorting en verrekening. Bespreek met de jurist of dat verbod standhoudt.",
          suspension.weighedBy());
      return SuspensionGuard.REFUSED;
    }
    if (!writtenGround.exists(suspension.reference())) {
      throw new Refused(
          "Er is nog geen ingebrekestelling of verzuimbrief verstuurd. Schort niets op voordat de leverancier schriftelijk weet waarom.");
    }
    refuseTooMuch(suspension, contract);
    suspensions.add(suspension);
    timeline.add(
        suspension.reference(),
        suspension.weighedBy(),
        EntryKind.REMEDY,
        "Opschorting verantwoord: %s van factuur %s"
            .formatted(Euro.text(suspension.withheld()), suspension.invoice()),
        Particulars.of(
            "Wel betalen", Euro.text(suspension.paid()),
            "Geraakt deel", suspension.share() + " %: " + suspension.motivation(),
            "Grond", suspension.ground(),
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

  private static void refuseTooMuch(PaymentSuspension suspension, Contract contract) {
    BigDecimal most =
        PaymentSuspension.most(contract.monthlyFee(), suspension.share())
            .min(suspension.invoiceAmount());
    if (suspension.withheld().signum() == 0 || suspension.withheld().compareTo(most) > 0) {
      throw new Refused(
          "Schort ten hoogste %s op: %d %% van de maandvergoeding van %s. Betaal de rest op tijd."
              .formatted(Euro.text(most), suspension.share(), Euro.text(contract.monthlyFee())));
    }
  }
}
