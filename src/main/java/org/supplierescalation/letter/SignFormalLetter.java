package org.supplierescalation.letter;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** An authorised person signs a formal letter that somebody drafted and somebody else reviewed. */
public class SignFormalLetter {

  private final Letters letters;
  private final CheckLetter checkLetter;
  private final CheckMandate checkMandate;
  private final SealLetter sealLetter;
  private final Timeline timeline;

  public SignFormalLetter(
      Letters letters,
      CheckLetter checkLetter,
      CheckMandate checkMandate,
      SealLetter sealLetter,
      Timeline timeline) {
    this.letters = letters;
    this.checkLetter = checkLetter;
    this.checkMandate = checkMandate;
    this.sealLetter = sealLetter;
    this.timeline = timeline;
  }

  /**
   * @param warningsSeen the signatory saw what the checklist warns of
   */
  public void sign(
      CaseReference reference,
      LetterKind kind,
      Signature signature,
      String remark,
      boolean warningsSeen,
      String by) {
    Letter letter = letters.newest(reference, kind);
    if (by.equals(letter.draftedBy()) || by.equals(letter.reviewedBy())) {
      throw new Refused(
          "U hebt deze brief zelf opgesteld of getoetst. Laat iemand anders tekenen die daartoe bevoegd is.");
    }
    if (signature == Signature.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul in waarom u niet tekent. De opsteller leest dit.");
    }
    String said = remark;
    UUID document = letter.document();
    if (signature == Signature.SIGNED) {
      if (letter.reviewedBy() == null) {
        throw new Refused("Deze brief is nog niet juridisch getoetst. Stuur de brief terug.");
      }
      checkLetter.refuseGaps(letter);
      if (!checkLetter.warnings(letter).isEmpty() && !warningsSeen) {
        throw new Refused(
            "De controle van de brief geeft waarschuwingen. Lees ze en zet het vinkje bij “Gezien”, of stuur de brief terug.");
      }
      String ground = checkMandate.ground(letter, by);
      LetterSignature under = sealLetter.seal(letter, sealLetter.approvalOf(letter, by));
      document = under.document();
      said =
          Stream.of(ground, under.inWords(), seen(letter, remark))
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "%s: %s".formatted(kind.dutch(), signature.dutch().toLowerCase(Locale.ROOT)),
        said,
        document);
  }

  private String seen(Letter letter, String remark) {
    String warnings = checkLetter.warnings(letter);
    return warnings.isEmpty() ? remark : (remark + "\nGezien en aanvaard:\n" + warnings).strip();
  }
}
