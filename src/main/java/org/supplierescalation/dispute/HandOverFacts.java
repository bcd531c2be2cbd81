package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * What the lawyer who takes over finds in the overview: chronology, letters, limitation, annexes.
 */
public class HandOverFacts {

  // The newest lines; the letter stays readable and the whole timeline is in the case file.
  private static final int MOST_LINES = 400;

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Letters letters;
  private final Documents documents;

  public HandOverFacts(
      CaseFiles cases,
      ContractOfCase contracts,
      Timeline timeline,
      Letters letters,
      Documents documents) {
    this.cases = cases;
    this.contracts = contracts;
    this.timeline = timeline;
    this.letters = letters;
    this.documents = documents;
  }

  public Map<String, Object> of(CaseReference reference) {
    Contract contract = contracts.get(reference);
    EscalationCase escalation = cases.get(reference);
    List<TimelineEntry> lines = timeline.of(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("subject", escalation.subject());
    facts.put("impact", escalation.impact());
    facts.put("law", contract.law().dutch());
    facts.put("forum", contract.forum());
    facts.put("monthlyFee", "€ " + contract.monthlyFee().toPlainString().replace('.', ','));
    facts.put("discoveredOn", DutchDates.inWords(escalation.discoveredOn()));
    facts.put("limitation", limitation(contract.law(), escalation.discoveredOn()));
    facts.put("limitationYears", contract.law() == Law.NL ? "vijf" : "tien");
    facts.put("shortened", lines.size() > MOST_LINES);
    facts.put(
        "chronology",
        lines.stream()
            .skip(Math.max(0, lines.size() - MOST_LINES))
            .map(line -> line(line, contract.law()))
            .toList());
    facts.put(
        "letters",
        letters.of(reference).stream()
            .filter(letter -> letter.signedBy() != null)
            .map(letter -> letter(letter, contract.law()))
            .toList());
    facts.put("annexes", documents.of(reference).stream().map(HandOverFacts::annex).toList());
    facts.put("hasLetters", !((List<?>) facts.get("letters")).isEmpty());
    facts.put("hasAnnexes", !((List<?>) facts.get("annexes")).isEmpty());
    return facts;
  }

  /** NL: BW 3:307 and 3:310, five years; BE: art. 2262bis old BW, ten years (law.md 0). */
  private static String limitation(Law law, LocalDate discoveredOn) {
    LocalDate day = discoveredOn.plusYears(law == Law.NL ? 5 : 10);
    return DutchDates.inWords(day);
  }

  private static Map<String, Object> line(TimelineEntry line, Law law) {
    return Map.of(
        "at", DutchDates.inDigits(line.at().atZone(law.zone()).toLocalDate()),
        "kind", line.kind().dutch(),
        "title", line.title());
  }

  private static Map<String, Object> letter(Letter letter, Law law) {
    return Map.of(
        "on", DutchDates.inDigits(letter.draftedAt().atZone(law.zone()).toLocalDate()),
        "name", letter.kind().dutch(),
        "recipient", letter.recipient());
  }

  private static Map<String, Object> annex(CaseDocument document) {
    return Map.of("name", document.name(), "sha256", document.sha256());
  }
}
