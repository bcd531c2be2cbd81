package org.supplierescalation.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;

/** A person chooses who gets a copy of a letter that has not left yet. */
public class ChooseCopies {

  private final Letters letters;
  private final LetterCopies copies;
  private final Dispatches dispatches;
  private final Timeline timeline;
  private final Clock clock;

  public ChooseCopies(
      Letters letters, LetterCopies copies, Dispatches dispatches, Timeline timeline, Clock clock) {
    this.letters = letters;
    this.copies = copies;
    this.dispatches = dispatches;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param typed addresses with a space, comma, semicolon or line break between them; empty: nobody
   */
  public void choose(CaseReference reference, UUID id, String typed, String by) {
    Letter letter =
        letters.of(reference).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refused("Deze brief bestaat niet. Vernieuw de pagina."));
    if (letters.newest(reference, letter.kind()).round() != letter.round()) {
      throw new Refused(
          "Van deze brief is er een nieuwere versie. Kies daar wie een kopie krijgt.");
    }
    if (dispatches.of(reference).stream()
        .anyMatch(dispatch -> dispatch.mail().letterKey().equals(letter.key()))) {
      throw new Refused("Deze brief wordt al verstuurd. Wie een kopie krijgt, staat nu vast.");
    }
    List<String> addresses = addresses(typed);
    copies.choose(id, addresses, by, clock.instant());
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Kopie gekozen: " + letter.kind().dutch(),
        addresses.isEmpty() ? "Niemand krijgt een kopie." : String.join("\n", addresses));
  }

  private static List<String> addresses(String typed) {
    List<String> addresses =
        Stream.of(typed.split("[\\s,;]+"))
            .filter(one -> !one.isEmpty())
            .map(one -> new EmailAddress(one).value())
            .distinct()
            .toList();
    if (addresses.size() > MailHead.MOST_COPIES) {
      throw new Refused(
          "Een brief gaat aan hoogstens %d mensen in kopie. Haal er een paar weg."
              .formatted(MailHead.MOST_COPIES));
    }
    return addresses;
  }
}
