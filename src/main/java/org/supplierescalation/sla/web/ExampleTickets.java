package org.supplierescalation.sla.web;

import java.util.List;

/** The example file: invented tickets, good to import. */
final class ExampleTickets {

  static final List<List<String>> ROWS =
      List.of(
          List.of(
              "Meldingsnummer",
              "Gemeld op",
              "Prioriteit volgens de leverancier",
              "Korte omschrijving",
              "Dienst",
              "Prioriteit naar gevolg voor het werk",
              "Eerste inhoudelijke reactie",
              "Hersteld op",
              "Tussenbericht",
              "Aantal getroffen gebruikers",
              "Stilgelegd van",
              "Stilgelegd tot",
              "Er werd gewacht op",
              "Reden van het wachten"),
          List.of(
              "INC-1001",
              "05-10-2026 09:00",
              "P2",
              "Roosters laden niet",
              "Roosters",
              "P1",
              "05-10-2026 09:40",
              "05-10-2026 16:30",
              "05-10-2026 11:00",
              "120",
              "05-10-2026 12:00",
              "05-10-2026 13:00",
              "wij",
              "Testgebruiker gezocht"),
          List.of(
              "INC-1002",
              "06-10-2026 14:10",
              "P3",
              "Afdrukken duurt lang",
              "Afdrukken",
              "",
              "06-10-2026 15:00",
              "07-10-2026 10:00",
              "",
              "3",
              "",
              "",
              "",
              ""));

  private ExampleTickets() {}
}
