package org.supplierescalation.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.web.LetterStands.Received;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Mail.Part;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.notice.ReceiptProof;
import org.supplierescalation.term.ScreenDates;

/** Puts the life of one letter into words, step by step. */
final class LetterTold {

  private final Letter letter;
  private final ScreenDates dates;
  private final List<String> steps = new ArrayList<>();
  private String state = "Concept";
  private String look = "";
  private boolean left;

  LetterTold(Letter letter, ScreenDates dates) {
    this.letter = letter;
    this.dates = dates;
  }

  void written() {
    steps.add(
        "Opgesteld door %s op %s".formatted(letter.draftedBy(), dates.day(letter.draftedAt())));
    if (letter.reviewedBy() != null) {
      now("Akkoord", "", "Akkoord van " + letter.reviewedBy());
    }
    if (letter.signedBy() != null) {
      now("Ondertekend", "", "Ondertekend door " + letter.signedBy());
    }
  }

  void mailed(Dispatch dispatch) {
    String to = dispatch.mail().recipient();
    switch (dispatch.state()) {
      case QUEUED, SENDING -> now("Wordt verstuurd", "", "Staat klaar voor verzending aan " + to);
      case SENT -> {
        left = true;
        String on = dispatch.sentAt() == null ? "" : " op " + dates.day(dispatch.sentAt());
        now("Verstuurd", "", "Verstuurd%s per e-mail aan %s".formatted(on, to));
      }
      case REFUSED ->
          now("Geweigerd", "bad", "De mailserver van %s weigerde de e-mail".formatted(to));
      case UNCERTAIN ->
          now(
              "Verzending onzeker",
              "warn",
              "Het is niet zeker of de e-mail aan %s weg is".formatted(to));
    }
  }

  /** A copy says nothing about the letter itself. */
  void copied(Dispatch copy) {
    if (copy.mail().part() != Part.COPY) {
      return;
    }
    String became =
        switch (copy.state()) {
          case SENT ->
              copy.sentAt() == null ? "verstuurd" : "verstuurd op " + dates.day(copy.sentAt());
          case REFUSED -> "geweigerd door de mailserver";
          case UNCERTAIN -> "niet zeker of zij weg is";
          default -> "wordt verstuurd";
        };
    steps.add("Kopie aan %s: %s".formatted(copy.mail().recipient(), became));
  }

  /** It went, and came back: whoever reads this knows that the supplier has nothing. */
  void cameBack(MailReport report) {
    left = true;
    now(
        "Niet afgeleverd",
        "bad",
        "Niet afgeleverd bij %s op %s%s: %s"
            .formatted(
                report.recipient(),
                dates.day(report.reportedAt()),
                report.code().isEmpty() ? "" : " (code %s)".formatted(report.code()),
                report.words()));
  }

  void posted(String carrier, String tracking, LocalDate on) {
    left = true;
    now(
        "Verstuurd",
        "",
        "Aangetekend verstuurd op %s met %s, nummer %s"
            .formatted(dates.day(on), carrier, tracking));
  }

  void received(Received received) {
    left = true;
    String grade = "bewijsgraad %s: %s".formatted(received.grade(), received.grade().dutch());
    if (received.on() == null || received.grade().proof() == ReceiptProof.UNPROVEN) {
      now("Ontvangst niet bewezen", "warn", "Ontvangst niet bewezen (%s)".formatted(grade));
    } else {
      now("Ontvangen", "good", "Ontvangen op %s (%s)".formatted(dates.day(received.on()), grade));
    }
  }

  /**
   * @param replaced there is a later version of this letter
   */
  LetterStand stand(boolean replaced, Person person) {
    if (replaced && !left) {
      now("Vervangen", "", "Vervangen door een latere versie");
    }
    return new LetterStand(
        letter, state, look, List.copyOf(steps), replaced || left ? "" : mandate(person.name()));
  }

  /** Four eyes, as the acts of reviewing and signing demand them. */
  private String mandate(String person) {
    if (!letter.kind().formal() || letter.signedBy() != null) {
      return "";
    }
    if (person.equals(letter.draftedBy())) {
      return "U hebt deze brief opgesteld. Een ander toetst hem, en ondertekenen doet wie daartoe bevoegd is.";
    }
    if (letter.reviewedBy() == null) {
      return "De jurist toetst de brief; niet wie hem opstelde.";
    }
    return "Ondertekenen doet wie bevoegd is de organisatie te vertegenwoordigen; niet wie hem %s."
        .formatted(letter.kind() == LetterKind.DEFAULT_NOTICE ? "opstelde" : "opstelde of toetste");
  }

  private void now(String newState, String newLook, String step) {
    state = newState;
    look = newLook;
    steps.add(step);
  }
}
