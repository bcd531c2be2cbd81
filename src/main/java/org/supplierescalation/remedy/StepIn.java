package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * A plan to have the work done by somebody else, at the supplier's cost.
 *
 * @param ground on which clause, decision, default or notice it rests
 * @param urgency why it cannot wait; needed under Belgian law without clause or court
 * @param recordedState how the state of the work was recorded; needed as {@code urgency}
 * @param securedWhere where the secured evidence is kept
 * @param licences what was found about warranty, intellectual property and licences
 * @param startsOn first day of the work
 * @param chosenQuote 1 for the first quote
 * @param quoteReason why there are not two quotes, given by the lawyer, or empty
 */
public record StepIn(
    CaseReference reference,
    StepInRoute route,
    String ground,
    String urgency,
    String recordedState,
    Set<SecuredEvidence> secured,
    String securedWhere,
    String licences,
    String work,
    LocalDate startsOn,
    List<Quote> quotes,
    int chosenQuote,
    String plannedBy,
    String quoteReason,
    @Nullable String reviewedBy,
    @Nullable String approvedBy) {

  public StepIn {
    secured = Set.copyOf(secured);
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new Refused("Vul bij “Eerste offerte” de partij, het bedrag en de dag in.");
    }
    if (chosenQuote < 1 || chosenQuote > quotes.size()) {
      throw new Refused("De tweede offerte is niet ingevuld. Kies bij “Welke offerte?” de eerste.");
    }
  }

  /**
   * What somebody asks for the work.
   *
   * @param amount euro
   */
  public record Quote(String party, BigDecimal amount, LocalDate quotedOn) {}

  /** The quote that was chosen. */
  public Quote chosen() {
    return quotes.get(chosenQuote - 1);
  }

  /** What was secured, in Dutch. */
  public String securedText() {
    return secured.stream().sorted().map(SecuredEvidence::dutch).collect(Collectors.joining(", "));
  }

  public boolean approved() {
    return approvedBy != null;
  }
}
