package org.supplierescalation.letter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.Law;

/**
 * May this person sign this letter today? As long as the organisation never entered a mandate it is
 * not asked; the setup check says so.
 */
public class CheckMandate {

  private final Mandates mandates;
  private final List<LetterFactsOf> kinds;
  private final Clock clock;

  public CheckMandate(Mandates mandates, List<LetterFactsOf> kinds, Clock clock) {
    this.mandates = mandates;
    this.kinds = List.copyOf(kinds);
    this.clock = clock;
  }

  /**
   * Refuses who has no mandate for this letter.
   *
   * @return the sentence for the timeline; empty as long as mandates are not used
   */
  public String ground(Letter letter, String by) {
    List<Mandate> all = mandates.all();
    if (all.isEmpty()) {
      return "";
    }
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    List<Mandate> valid = all.stream().filter(mandate -> mandate.isValidOn(today)).toList();
    Optional<BigDecimal> amount = claimed(letter.kind(), letter.reference());
    return valid.stream()
        .filter(mandate -> mandate.person().equals(by))
        .filter(mandate -> suffices(mandate, letter.kind(), amount))
        .findFirst()
        .map(
            mandate ->
                "Getekend op grond van %s (%s).".formatted(mandate.source(), mandate.scope()))
        .orElseThrow(() -> refusal(valid, letter, amount, by));
  }

  private Optional<BigDecimal> claimed(LetterKind kind, CaseReference reference) {
    return kinds.stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .flatMap(each -> each.claimed(reference));
  }

  private static boolean suffices(Mandate mandate, LetterKind kind, Optional<BigDecimal> amount) {
    return mandate.covers(kind) && amount.map(mandate::reaches).orElse(true);
  }

  private static Refused refusal(
      List<Mandate> valid, Letter letter, Optional<BigDecimal> amount, String by) {
    List<Mandate> own = valid.stream().filter(mandate -> mandate.person().equals(by)).toList();
    String others =
        valid.stream()
            .filter(mandate -> suffices(mandate, letter.kind(), amount))
            .map(Mandate::person)
            // Four eyes: no use in sending the letter to them.
            .filter(person -> !person.equals(letter.draftedBy()))
            .filter(person -> !person.equals(letter.reviewedBy()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return new Refused(
        "%s %s Mandaten worden vastgelegd door beheer, bij Inrichting, Mandaten."
            .formatted(
                missing(own, letter.kind(), amount),
                others.isEmpty()
                    ? "Niemand anders heeft nu een mandaat dat deze brief dekt."
                    : "Wel bevoegd: %s.".formatted(others)));
  }

  private static String missing(List<Mandate> own, LetterKind kind, Optional<BigDecimal> amount) {
    if (own.isEmpty()) {
      return "U hebt vandaag geen mandaat om formele brieven te ondertekenen.";
    }
    if (own.stream().noneMatch(mandate -> mandate.covers(kind))) {
      return "Uw mandaat geldt niet voor deze brief (%s).".formatted(kind.dutch());
    }
    return "Deze brief gaat over %s; zo ver reikt uw mandaat niet."
        .formatted(Euro.text(amount.orElseThrow()));
  }
}
