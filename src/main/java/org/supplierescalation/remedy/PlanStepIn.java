package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * Plans to have the work done by somebody else. The route must be open: a clause, leave of the
 * court (BW 3:299; BE the judge), NL default (the cost is then damage, BW 6:74), or BE a written
 * notice with urgency and a recorded state (art. 5.85 BW).
 */
public class PlanStepIn {

  private final StepIns stepIns;
  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final WrittenGround writtenGround;
  private final Timeline timeline;
  private final Clock clock;

  public PlanStepIn(
      StepIns stepIns,
      ContractOfCase contracts,
      FoundDefaults defaults,
      WrittenGround writtenGround,
      Timeline timeline,
      Clock clock) {
    this.stepIns = stepIns;
    this.contracts = contracts;
    this.defaults = defaults;
    this.writtenGround = writtenGround;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void plan(StepIn plan) {
    Contract contract = contracts.get(plan.reference());
    refuseClosedRoute(plan, contract);
    if (!plan.secured().contains(SecuredEvidence.LOGS)) {
      throw new Refused(
          "Stel eerst de logbestanden veilig: na het werk van een ander is niet meer te zien wat de leverancier deed.");
    }
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    if (plan.startsOn().isBefore(today)) {
      throw new Refused(
          "De aankondiging gaat vóór het werk. Kies bij “Begin van het werk” vandaag of later.");
    }
    if (plan.quotes().stream().anyMatch(quote -> quote.quotedOn().isAfter(today))) {
      throw new Refused("De dag van een offerte ligt in de toekomst. Verbeter die dag.");
    }
    if (plan.quotes().stream()
            .map(quote -> quote.party().toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        < plan.quotes().size()) {
      throw new Refused("De twee offertes komen van dezelfde partij. Vraag een andere partij.");
    }
    stepIns.add(plan);
    timeline.add(
        plan.reference(),
        plan.plannedBy(),
        EntryKind.REMEDY,
        "Inschakeling van een derde voorbereid: " + plan.route().dutch(),
        Particulars.of(
            "Grond", plan.ground(),
            "Spoed", plan.urgency(),
            "Vastgestelde toestand", plan.recordedState(),
            "Veiliggesteld", plan.securedText() + " (" + plan.securedWhere() + ")",
            "Garantie, eigendom en licentie", plan.licences(),
            "Werk", plan.work(),
            "Begin", DutchDates.inWords(plan.startsOn()),
            "Offertes",
                plan.quotes().stream()
                    .map(
                        quote ->
                            "%s, %s, %s"
                                .formatted(
                                    quote.party(),
                                    Euro.text(quote.amount()),
                                    DutchDates.inDigits(quote.quotedOn())))
                    .collect(Collectors.joining("; ")),
            "Gekozen", plan.chosen().party()));
  }

  private void refuseClosedRoute(StepIn plan, Contract contract) {
    switch (plan.route()) {
      case CLAUSE -> {
        if (contract.clauses().stepIn() == null) {
          throw new Refused(
              "Dit contract heeft geen beding om het werk over te nemen. Kies een andere route.");
        }
      }
      case COURT -> {}
      case DEFAULT -> {
        if (contract.law() != Law.NL) {
          throw new Refused("Deze route is er alleen naar Nederlands recht. Kies een andere.");
        }
        DefaultLetter.established(defaults, plan.reference());
      }
      case NOTICE -> refuseBelgianRoute(plan, contract);
    }
  }

  private void refuseBelgianRoute(StepIn plan, Contract contract) {
    if (contract.law() != Law.BE) {
      throw new Refused("Deze route is er alleen naar Belgisch recht. Kies een andere.");
    }
    if (!writtenGround.exists(plan.reference())) {
      throw new Refused(
          "Stuur eerst een ingebrekestelling. Zonder kan deze route naar Belgisch recht niet.");
    }
    if (plan.urgency().isBlank()) {
      throw new Refused("Vul bij “Waarom is er spoed?” in waarom het werk niet kan wachten.");
    }
    if (plan.recordedState().isBlank()) {
      throw new Refused(
          "Vul bij “Hoe is de toestand vastgesteld?” in wie de toestand heeft vastgesteld, en wanneer.");
    }
  }
}
