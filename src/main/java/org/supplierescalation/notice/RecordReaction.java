package org.supplierescalation.notice;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/**
 * Records what the supplier does while the term runs. A refusal counts only in writing: it puts the
 * supplier in default at once (NL 6:83 c), and an oral one cannot be proven (law.md 6a, row 9).
 */
public class RecordReaction {

  private final Terms terms;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public RecordReaction(Terms terms, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.terms = terms;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void record(
      CaseReference reference,
      Reaction reaction,
      Said said,
      String quote,
      LocalDate reactedOn,
      String by) {
    if (reaction == Reaction.TERM_EXTENDED) {
      throw new Refused(
          "Kies wat de leverancier doet. Verlengen doet u nadat de leverancier uitstel vraagt.");
    }
    if (reaction == Reaction.REFUSES && said == Said.ORAL) {
      throw new Refused(
          "Een mondelinge weigering is niet te bewijzen. Vraag de leverancier per e-mail om haar te bevestigen."
              + " Kies nu “Iets anders”; de woorden komen dan in het dossier.");
    }
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    if (reactedOn.isAfter(today)) {
      throw new Refused(
          "De dag van de reactie ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    int round = terms.get(reference).letterRound();
    terms.addReaction(new SupplierReaction(reference, round, reaction, said, quote, reactedOn, by));
    timeline.add(
        reference,
        by,
        said == Said.WRITTEN ? EntryKind.MAIL_IN : EntryKind.CALL,
        "Reactie van de leverancier: " + reaction.dutch(),
        "%s, %s.%n“%s”".formatted(said.dutch(), DutchDates.inWords(reactedOn), quote));
  }
}
