package org.supplierescalation.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.Paper;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.term.Law;

/** The contracts about people and lines instead of programs. */
final class SampleServiceContracts {

  static final Contract WORKPLACE =
      new Contract(
              "C-2024-022",
              SampleSuppliers.DESKS,
              "Werkplekken en gebruikersondersteuning",
              LocalDate.of(2024, 10, 1),
              "SLA Werkplek 1.0",
              Law.NL,
              "Rechtbank Midden-Nederland",
              new BigDecimal("11000.00"),
              false,
              false,
              null,
              new PenaltyClause(
                  "artikel 8", "procentpunt", new BigDecimal("300.00"), new BigDecimal("6000.00")),
              List.of(
                  new Commitment(
                      "SLA artikel 2",
                      "80 % van de vragen is binnen één werkdag beantwoord.",
                      new BigDecimal("80"),
                      "%",
                      "werkdagen van 8.00 tot 17.30 uur",
                      "maandrapport uit het meldsysteem"),
                  new Commitment(
                      "SLA artikel 5",
                      "Een nieuwe medewerker heeft op de eerste dag een werkende werkplek.",
                      new BigDecimal("0"),
                      "werkdag te laat",
                      "",
                      "aanvraag tegen datum van oplevering")))
          .with(SampleClauses.WORKPLACE)
          .with(
              new BigDecimal("528000.00"),
              List.of(
                  new Paper("Overeenkomst werkplekdiensten", "Contractarchief, map C-2024-022"),
                  new Paper("SLA Werkplek 1.0", "Contractarchief, map C-2024-022, bijlage 2")));

  static final Contract LINKS =
      new Contract(
              "C-2025-002",
              SampleSuppliers.LINKS,
              "Koppelingen tussen systemen",
              LocalDate.of(2025, 2, 10),
              "",
              Law.BE,
              "Bemiddeling via bMediation, daarna Ondernemingsrechtbank Gent",
              new BigDecimal("3600.00"),
              false,
              false,
              null,
              null,
              List.of(
                  new Commitment(
                      "artikel 4",
                      "Berichten zijn binnen vijftien minuten afgeleverd.",
                      new BigDecimal("15"),
                      "minuut",
                      "alle dagen, dag en nacht",
                      "logboek van het koppelpunt")))
          .with(SampleClauses.LINKS)
          .with(
              new BigDecimal("129600.00"),
              List.of(
                  new Paper("Opdrachtbevestiging koppelingen", "Contractarchief, map C-2025-002")));

  private SampleServiceContracts() {}
}
