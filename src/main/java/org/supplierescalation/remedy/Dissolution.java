package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/**
 * The end of the contract because the supplier failed (BW 6:265-6:277; BE art. 5.90-5.96 BW).
 *
 * @param endsOn from when the contract is dissolved
 * @param extent what is dissolved
 * @param gravity why the shortcoming is grave enough
 * @param motivation per shortcoming, under Belgian law; see {@link Motivations}
 * @param ownDutiesMet we did our own part
 * @param undoing what goes back on both sides, in words
 * @param refund euro that we get back
 * @param owed euro that we still owe
 * @param registered the declaration also goes by registered post
 */
public record Dissolution(
    CaseReference reference,
    LocalDate endsOn,
    String extent,
    String gravity,
    String motivation,
    boolean ownDutiesMet,
    String undoing,
    BigDecimal refund,
    BigDecimal owed,
    boolean registered,
    String draftedBy) {

  /** As it stands on the timeline and on the forms of who decides. */
  public String inWords() {
    return Particulars.of(
        "Ingangsdatum",
        DutchDates.inWords(endsOn),
        "Wat wij ontbinden",
        extent,
        "Ernst",
        gravity,
        "Motivering per tekortkoming",
        motivation,
        "Ongedaanmaking",
        undoing,
        "Terug te ontvangen",
        Euro.text(refund),
        "Nog te betalen",
        Euro.text(owed),
        "Verzending",
        registered ? "per e-mail en aangetekend" : "alleen per e-mail");
  }
}
