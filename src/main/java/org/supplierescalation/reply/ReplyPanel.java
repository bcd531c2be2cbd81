package org.supplierescalation.reply;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** On the page of the case: which links suppliers got, who looked, and what they answered. */
public class ReplyPanel implements CasePanel {

  private final ReplyLinks links;
  private final LinkEnds ends;
  private final ContractOfCase contracts;

  public ReplyPanel(ReplyLinks links, LinkEnds ends, ContractOfCase contracts) {
    this.links = links;
    this.ends = ends;
    this.contracts = contracts;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    List<ReplyLink> given = links.of(reference);
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "links",
                "Persoonlijke links van de leverancier",
                LinkWords.WARNING,
                List.of("Bij", "Gestuurd aan", "Geopend", "Antwoord"),
                given.stream().map(link -> row(link, contracts.law(reference))).toList()));
  }

  private List<String> row(ReplyLink link, Law law) {
    return List.of(
        ends.letter(link).map(Letter::kind).map(kind -> kind.dutch()).orElse(link.letterKey()),
        link.recipient(),
        opened(links.openings(link), law),
        answered(link, law));
  }

  private static String opened(List<LinkOpening> openings, Law law) {
    return openings.isEmpty()
        ? "nog niet"
        : "%d keer, voor het eerst op %s"
            .formatted(openings.size(), DutchDates.inWords(openings.get(0).at(), law));
  }

  private String answered(ReplyLink link, Law law) {
    LinkAnswer answer = link.answer();
    if (answer != null) {
      return "%s (%s, %s)"
          .formatted(answer.choice().dutch(), answer.name(), DutchDates.inWords(answer.at(), law));
    }
    return switch (ends.stateOf(link)) {
      case EXPIRED -> "geen; de link is verlopen";
      case REPLACED -> "geen; de brief is vervangen";
      case ENDED -> "geen; het dossier is gesloten";
      case OPEN, UNKNOWN, ANSWERED -> "nog niet";
    };
  }
}
