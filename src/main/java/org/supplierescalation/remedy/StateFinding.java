package org.supplierescalation.remedy;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.DutchDates;

/**
 * The state in which the supplier left its work, recorded with both sides invited: the useful
 * measures that Belgian law wants before a dissolution by notice (art. 5.93 BW).
 *
 * @param what what was found
 * @param withWhom who was there
 * @param supplierInvited the supplier was invited to be there
 * @param evidence where the report, log or deed is
 */
public record StateFinding(
    CaseReference reference,
    String what,
    LocalDate foundOn,
    String withWhom,
    FindingMethod method,
    boolean supplierInvited,
    String evidence,
    String by) {

  /** As it stands in a letter. */
  Worded inLetter() {
    Worded day = LetterDates.inWords(foundOn);
    return Worded.in(
        language ->
            switch (language) {
              case NL -> inWords();
              case EN ->
                  Particulars.of(
                      "Found",
                      what,
                      "On",
                      day.in(language),
                      "By",
                      method.inWords().in(language),
                      "Present",
                      withWhom,
                      "Supplier invited",
                      supplierInvited ? "yes" : "no",
                      "Evidence",
                      evidence);
              case FR ->
                  Particulars.of(
                      "Constaté\u00a0",
                      what,
                      "Le\u00a0",
                      day.in(language),
                      "Par\u00a0",
                      method.inWords().in(language),
                      "Présents\u00a0",
                      withWhom,
                      "Fournisseur invité\u00a0",
                      supplierInvited ? "oui" : "non",
                      "Preuve\u00a0",
                      evidence);
            });
  }

  /** As it stands on the timeline, and in a Dutch letter. */
  public String inWords() {
    return Particulars.of(
        "Vastgesteld",
        what,
        "Op",
        DutchDates.inWords(foundOn),
        "Door",
        method.dutch(),
        "Aanwezig",
        withWhom,
        "Leverancier uitgenodigd",
        supplierInvited ? "ja" : "nee",
        "Bewijs",
        evidence);
  }
}
