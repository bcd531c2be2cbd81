package org.supplierescalation.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.Paper;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.term.Law;

/** Six contracts, each difficult in its own way. */
final class SampleContracts {

  static final Contract PLANNING =
      new Contract(
              "C-2024-017",
              SampleSuppliers.ROSTERS,
              "Planningssysteem als dienst",
              LocalDate.of(2024, 4, 1),
              "SLA Planning versie 2.1",
              Law.NL,
              "Rechtbank Midden-Nederland",
              new BigDecimal("5000.00"),
              false,
              false,
              null,
              new PenaltyClause(
                  "artikel 9.2", "dag", new BigDecimal("500.00"), new BigDecimal("10000.00")),
              List.of(
                  new Commitment(
                      "SLA artikel 4.1",
                      "Storingen met prioriteit 1 zijn binnen vier uur opgelost.",
                      new BigDecimal("4"),
                      "uur",
                      "werkdagen van 7.00 tot 19.00 uur",
                      "vanaf de melding in het portaal van de leverancier"),
                  new Commitment(
                      "SLA artikel 4.3",
                      "Het systeem is per maand 99,5 % van de tijd beschikbaar.",
                      new BigDecimal("99.5"),
                      "%",
                      "alle dagen, dag en nacht",
                      "maandrapport van de leverancier"),
                  new Commitment(
                      "SLA artikel 6",
                      "De leverancier levert elke maand een rapport over de prestaties.",
                      new BigDecimal("1"),
                      "rapport per maand",
                      "",
                      "")))
          .with(SampleClauses.PLANNING)
          .with(
              new BigDecimal("300000.00"),
              List.of(
                  new Paper("Overeenkomst Planning als dienst", "Contractarchief, map C-2024-017"),
                  new Paper(
                      "SLA Planning versie 2.1", "Contractarchief, map C-2024-017, bijlage 2")));

  static final Contract NETWORK =
      new Contract(
              "C-2023-004",
              SampleSuppliers.CABLES,
              "Beheer van netwerk en wifi",
              LocalDate.of(2023, 6, 15),
              "Service level agreement 2023",
              Law.BE,
              "Ondernemingsrechtbank Antwerpen, afdeling Mechelen",
              new BigDecimal("8200.00"),
              false,
              true,
              10,
              new PenaltyClause(
                  "artikel 12", "incident", new BigDecimal("250.00"), new BigDecimal("5000.00")),
              List.of(
                  new Commitment(
                      "artikel 5.2",
                      "Bij uitval van een locatie is binnen acht werkuren hersteld.",
                      new BigDecimal("8"),
                      "werkuur",
                      "werkdagen van 8.00 tot 18.00 uur",
                      "vanaf de telefonische melding"),
                  new Commitment(
                      "artikel 5.4",
                      "Op een melding volgt binnen één uur een inhoudelijke reactie.",
                      new BigDecimal("1"),
                      "uur",
                      "werkdagen van 8.00 tot 18.00 uur",
                      "tijdstempels in het meldsysteem")))
          .with(SampleClauses.NETWORK)
          .with(
              new BigDecimal("393600.00"),
              List.of(
                  new Paper("Raamovereenkomst netwerkbeheer", "Contractarchief, map C-2023-004"),
                  new Paper(
                      "Service level agreement 2023",
                      "Contractarchief, map C-2023-004, bijlage 2")));

  static final Contract BACKUP =
      new Contract(
              "C-2025-031",
              SampleSuppliers.SAFE_COPIES,
              "Back-up en herstel",
              LocalDate.of(2025, 1, 1),
              "",
              Law.NL,
              "Mediation volgens MfN, daarna Rechtbank Overijssel",
              new BigDecimal("1900.00"),
              true,
              false,
              14,
              null,
              List.of(
                  new Commitment(
                      "artikel 3.1",
                      "Elke nacht wordt een back-up gemaakt en gecontroleerd.",
                      new BigDecimal("1"),
                      "back-up per nacht",
                      "",
                      "dagelijks controlebericht"),
                  new Commitment(
                      "artikel 3.5",
                      "Twee keer per jaar vindt een hersteltest plaats, met verslag.",
                      new BigDecimal("2"),
                      "test per jaar",
                      "",
                      "verslag van de test")))
          .with(SampleClauses.BACKUP)
          .with(
              new BigDecimal("68400.00"),
              List.of(
                  new Paper("Overeenkomst back-up en herstel", "Contractarchief, map C-2025-031")));

  static final Contract RECORDS =
      new Contract(
              "C-2022-009",
              SampleSuppliers.RECORDS,
              "Cliëntdossier: bouw en onderhoud",
              LocalDate.of(2022, 9, 1),
              "DAP Cliëntdossier 1.4",
              Law.NL,
              "Arbitrage volgens het reglement van de SGOA",
              new BigDecimal("14500.00"),
              false,
              true,
              14,
              new PenaltyClause(
                  "artikel 7.6", "week", new BigDecimal("2500.00"), new BigDecimal("25000.00")),
              List.of(
                  new Commitment(
                      "artikel 7.1",
                      "Module Rapportage is uiterlijk 1 september 2026 opgeleverd.",
                      null,
                      "",
                      "",
                      "protocol van oplevering"),
                  new Commitment(
                      "DAP artikel 2",
                      "Fouten van klasse A zijn binnen vijf werkdagen hersteld.",
                      new BigDecimal("5"),
                      "werkdag",
                      "",
                      "vanaf de registratie van de fout")))
          .with(SampleClauses.RECORDS)
          .with(
              new BigDecimal("870000.00"),
              List.of(
                  new Paper(
                      "Ontwikkelovereenkomst Cliëntdossier", "Contractarchief, map C-2022-009"),
                  new Paper(
                      "DAP Cliëntdossier 1.4", "Contractarchief, map C-2022-009, bijlage 2")));

  static final List<Contract> ALL =
      List.of(
          PLANNING,
          NETWORK,
          BACKUP,
          RECORDS,
          SampleServiceContracts.WORKPLACE,
          SampleServiceContracts.LINKS);

  private SampleContracts() {}
}
