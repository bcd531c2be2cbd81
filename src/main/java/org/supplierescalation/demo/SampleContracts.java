package org.supplierescalation.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
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
                      "Storingen met prioriteit 1 zijn binnen vier uur opgelost."),
                  new Commitment(
                      "SLA artikel 4.3",
                      "Het systeem is per maand 99,5 % van de tijd beschikbaar."),
                  new Commitment(
                      "SLA artikel 6",
                      "De leverancier levert elke maand een rapport over de prestaties.")))
          .with(SampleClauses.PLANNING);

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
                      "Bij uitval van een locatie is binnen acht werkuren hersteld."),
                  new Commitment(
                      "artikel 5.4",
                      "Op een melding volgt binnen één uur een inhoudelijke reactie.")))
          .with(SampleClauses.NETWORK);

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
                      "artikel 3.1", "Elke nacht wordt een back-up gemaakt en gecontroleerd."),
                  new Commitment(
                      "artikel 3.5",
                      "Twee keer per jaar vindt een hersteltest plaats, met verslag.")))
          .with(SampleClauses.BACKUP);

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
                      "artikel 7.1", "Module Rapportage is uiterlijk 1 september 2026 opgeleverd."),
                  new Commitment(
                      "DAP artikel 2", "Fouten van klasse A zijn binnen vijf werkdagen hersteld.")))
          .with(SampleClauses.RECORDS);

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
                      "SLA artikel 2", "80 % van de vragen is binnen één werkdag beantwoord."),
                  new Commitment(
                      "SLA artikel 5",
                      "Een nieuwe medewerker heeft op de eerste dag een werkende werkplek.")))
          .with(SampleClauses.WORKPLACE);

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
                      "artikel 4", "Berichten zijn binnen vijftien minuten afgeleverd.")))
          .with(SampleClauses.LINKS);

  static final List<Contract> ALL = List.of(PLANNING, NETWORK, BACKUP, RECORDS, WORKPLACE, LINKS);

  private SampleContracts() {}
}
