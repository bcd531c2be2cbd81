package org.supplierescalation.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.CooperationCheck;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.contract.OwnRepair;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.term.DutchDates;

/** Where we stand, for the overview: our own failures, damage, open payments, what we want. */
public class HandOverPosition {

  private final CooperationChecks cooperation;
  private final FoundDefaults defaults;
  private final PaymentSuspensions suspensions;
  private final DisputeFactsFile disputes;
  private final RouteChoices routes;
  private final Optional<DamagesSoFar> damages;
  private final Optional<RightsDates> rights;

  public HandOverPosition(
      CooperationChecks cooperation,
      FoundDefaults defaults,
      PaymentSuspensions suspensions,
      DisputeFactsFile disputes,
      RouteChoices routes,
      Optional<DamagesSoFar> damages,
      Optional<RightsDates> rights) {
    this.cooperation = cooperation;
    this.defaults = defaults;
    this.suspensions = suspensions;
    this.disputes = disputes;
    this.routes = routes;
    this.damages = damages;
    this.rights = rights;
  }

  Map<String, Object> of(CaseReference reference) {
    Map<String, Object> facts = new HashMap<>();
    put(facts, "ownFailures", "hasOwnFailures", ownFailures(reference));
    put(facts, "damages", "hasDamages", damages(reference));
    put(facts, "openPayments", "hasOpenPayments", suspended(reference));
    Optional<DisputeFacts> dispute = disputes.latest(reference);
    facts.put("claim", dispute.map(DisputeFacts::claimText).orElse("nog niet bepaald"));
    facts.put("desiredResult", dispute.map(DisputeFacts::desiredResult).orElse("nog niet bepaald"));
    facts.put(
        "chosenRoute",
        routes
            .latest(reference)
            .map(choice -> choice.track().dutch() + ". " + choice.ground())
            .orElse("nog niet gekozen"));
    List<Map<String, Object>> dates =
        rights.map(port -> port.of(reference)).orElse(List.of()).stream()
            .map(HandOverPosition::date)
            .toList();
    facts.put("rightsDates", dates);
    facts.put("hasRightsDates", !dates.isEmpty());
    return facts;
  }

  private List<String> ownFailures(CaseReference reference) {
    List<String> lines = new ArrayList<>();
    cooperation
        .latest(reference)
        .filter(check -> !check.missing().isEmpty())
        .map(HandOverPosition::failure)
        .ifPresent(lines::add);
    cooperation.latestRepair(reference).map(HandOverPosition::repair).ifPresent(lines::add);
    defaults
        .latest(reference)
        .filter(found -> !found.ownDutiesMet())
        .map(
            found -> "Bij het vaststellen van de niet-nakoming was ons eigen deel nog niet gedaan.")
        .ifPresent(lines::add);
    return lines;
  }

  private static String failure(CooperationCheck check) {
    return "Van onze kant ontbrak: %s. %s"
        .formatted(String.join(", ", check.missing()), check.explanation());
  }

  private static String repair(OwnRepair repair) {
    return "Hersteld op %s: %s".formatted(DutchDates.inDigits(repair.repairedOn()), repair.done());
  }

  private List<String> damages(CaseReference reference) {
    return damages
        .map(port -> port.of(reference))
        .filter(lines -> !lines.isEmpty())
        .orElseGet(
            () ->
                defaults
                    .latest(reference)
                    .map(FoundDefault::damage)
                    .filter(text -> !text.isBlank())
                    .map(List::of)
                    .orElse(List.of()));
  }

  private List<String> suspended(CaseReference reference) {
    return suspensions.latest(reference).map(HandOverPosition::invoices).orElse(List.of());
  }

  private static List<String> invoices(PaymentSuspension suspension) {
    return suspension.invoices().stream()
        .map(
            invoice ->
                "Factuur %s van %s, vervaldag %s: opgeschort %s (%d %% geraakt), te betalen %s. %s"
                    .formatted(
                        invoice.number(),
                        Euro.text(invoice.amount()),
                        DutchDates.inDigits(invoice.dueOn()),
                        Euro.text(invoice.withheld()),
                        suspension.share(),
                        Euro.text(invoice.paid()),
                        suspension.ground()))
        .toList();
  }

  private static Map<String, Object> date(RightsDates.RightsDate date) {
    return Map.of("right", date.right(), "on", DutchDates.inWords(date.on()), "why", date.why());
  }

  private static void put(
      Map<String, Object> facts, String key, String present, List<String> lines) {
    facts.put(key, lines.stream().map(line -> Map.<String, Object>of("text", line)).toList());
    facts.put(present, !lines.isEmpty());
  }
}
