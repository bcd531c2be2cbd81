package org.supplierescalation.notice;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.CheckMandate;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterSignature;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SealLetter;
import org.supplierescalation.letter.SigningApproval;
import org.supplierescalation.letter.WriteCoverMail;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/**
 * An authorised person signs the reviewed notice. Its dates are those of the day of signing: days
 * pass between draft and signature, and the signer confirms the last day that will be printed. Only
 * the dates change; the words stay as reviewed (decision 0007).
 */
public class SignNotice {

  private final Notices notices;
  private final Deliveries deliveries;
  private final Letters letters;
  private final PrintNotice print;
  private final CheckMandate checkMandate;
  private final SealLetter sealLetter;
  private final WriteCoverMail writeCoverMail;
  private final ContractOfCase contracts;
  private final TermCalculator calculator;
  private final BusinessCalendar calendar;
  private final Timeline timeline;
  private final Clock clock;

  public SignNotice(
      Notices notices,
      Deliveries deliveries,
      Letters letters,
      PrintNotice print,
      CheckMandate checkMandate,
      SealLetter sealLetter,
      WriteCoverMail writeCoverMail,
      ContractOfCase contracts,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Timeline timeline,
      Clock clock) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.letters = letters;
    this.print = print;
    this.checkMandate = checkMandate;
    this.sealLetter = sealLetter;
    this.writeCoverMail = writeCoverMail;
    this.contracts = contracts;
    this.calculator = calculator;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** The dates the letter gets when it is signed now. */
  public NoticeDates datesToday(CaseReference reference) {
    Law law = contracts.law(reference);
    return NoticeDates.of(
        clock.instant(), notices.draft(reference).term(), law, calculator, calendar);
  }

  /**
   * @param confirmedLastDay the last day of the term the signer agrees with
   * @param authorised the signer says that she may represent the organisation
   */
  public void sign(
      CaseReference reference,
      @Nullable LocalDate confirmedLastDay,
      boolean authorised,
      String by) {
    Letter letter = letter(reference);
    refuse(reference, letter, authorised, by);
    String ground = checkMandate.ground(letter, by);
    Law law = contracts.law(reference);
    NoticeDates dates = datesToday(reference);
    if (!dates.lastDay().equals(confirmedLastDay)) {
      throw new Refused(
          "Als u nu ondertekent, loopt de termijn %s. Vul die dag in als u daarmee akkoord bent; verder verandert er niets in de brief."
              .formatted(dates.untilInWords(law)));
    }
    SigningApproval approval = sealLetter.approvalOf(letter, by);
    ComposedNotice reviewed = notices.composed(reference);
    if (!dates.equals(reviewed.dates())) {
      letter = dated(reference, letter, reviewed, dates, by);
    }
    LetterSignature signature = sealLetter.seal(letter, approval);
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Ingebrekestelling ondertekend",
        "De termijn loopt %s, of langer als de brief later wordt ontvangen.\n%s\n%s"
            .formatted(dates.untilInWords(law), ground, signature.inWords())
            .strip(),
        signature.document());
  }

  public void sendBack(CaseReference reference, String remarks, String by) {
    if (remarks.isBlank()) {
      throw new Refused("Vul in wat er anders moet. De opsteller leest dit.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Ingebrekestelling teruggestuurd, niet ondertekend",
        remarks,
        letter(reference).document());
  }

  private void refuse(CaseReference reference, Letter letter, boolean authorised, String by) {
    if (letter.draftedBy().equals(by)) {
      throw new Refused(
          "U hebt deze ingebrekestelling zelf opgesteld. Laat iemand anders die bevoegd is haar ondertekenen.");
    }
    if (letter.reviewedBy() == null) {
      throw new Refused("De jurist heeft deze brief nog niet getoetst. Stuur de brief terug.");
    }
    int round = notices.draft(reference).round();
    if (AnnounceNotice.state(deliveries.attempts(reference, round)) != Announcement.ANNOUNCED) {
      throw new Refused(
          "De brief is nog niet aangekondigd. Leg eerst het telefoongesprek vast, of drie pogingen.");
    }
    if (!authorised) {
      throw new Refused("Bevestig dat u bevoegd bent om te ondertekenen, of stuur de brief terug.");
    }
  }

  private Letter dated(
      CaseReference reference,
      Letter reviewed,
      ComposedNotice composed,
      NoticeDates dates,
      String by) {
    Law law = contracts.law(reference);
    if (!print.wordsStand(notices.draft(reference), composed, reviewed)) {
      throw new Refused(
          "De vaste tekst van de ingebrekestelling is na de toets gewijzigd, en de datums moeten worden bijgewerkt. Stuur de brief terug, zodat zij opnieuw wordt opgesteld en getoetst.");
    }
    Letter dated =
        print.print(notices.draft(reference), dates, composed.facts(), reviewed.language());
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Datums in de ingebrekestelling bijgewerkt",
        "Getoetst met een termijn %s, ondertekend met een termijn %s. De tekst is niet gewijzigd."
            .formatted(composed.dates().untilInWords(law), dates.untilInWords(law)),
        dated.document());
    return writeCoverMail.carriedOver(reviewed, dated).reviewed(reviewed.reviewedBy());
  }

  private Letter letter(CaseReference reference) {
    return letters
        .latest(reference, LetterKind.DEFAULT_NOTICE)
        .orElseThrow(() -> new IllegalStateException(reference + " has no default notice"));
  }
}
