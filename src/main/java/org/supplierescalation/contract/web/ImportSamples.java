package org.supplierescalation.contract.web;

import java.util.Map;

/** The row in each example file: invented, and good to import. */
final class ImportSamples {

  static final Map<String, String> SUPPLIER =
      Map.ofEntries(
          Map.entry("Leveranciersnummer", "L-VOORBEELD"),
          Map.entry("Naam", "Voorbeeld Software"),
          Map.entry("Rechtsvorm", "B.V."),
          Map.entry("Registratie", "KvK 90000099"),
          Map.entry("Statutaire zetel", "Utrecht"),
          Map.entry("Taal van de brieven", "Nederlands"),
          Map.entry("Adres voor aanmaningen", "Voorbeeldstraat 1\n3500 AA Utrecht"),
          Map.entry("E-mailadres voor aanmaningen", "contract@voorbeeld.example"),
          Map.entry("E-mail aanvaard voor aanmaningen", "ja"),
          Map.entry("Vindplaats van die aanvaarding", "Contract C-VOORBEELD, artikel 15.2"),
          Map.entry("Contactpersoon 1 naam", "accountmanager"),
          Map.entry("Contactpersoon 1 rol", "Accountmanager"),
          Map.entry("Contactpersoon 1 e-mail", "account@voorbeeld.example"),
          Map.entry("Contactpersoon 1 telefoon", "088 000 00 00"));

  static final Map<String, String> CONTRACT =
      Map.ofEntries(
          Map.entry("Contractnummer", "C-VOORBEELD"),
          Map.entry("Leveranciersnummer", "L-VOORBEELD"),
          Map.entry("Titel", "Planningssysteem als dienst"),
          Map.entry("Gesloten op", "01-04-2026"),
          Map.entry("Service level agreement", "SLA versie 1.0"),
          Map.entry("Totale waarde in euro", "180000,00"),
          Map.entry("Maandbedrag in euro", "5000,00"),
          Map.entry("Toepasselijk recht", "Nederlands recht"),
          Map.entry("Bevoegde rechter of instantie", "Rechtbank Midden-Nederland"),
          Map.entry("Geschillenregeling", "Rechter"),
          Map.entry("Kortste hersteltermijn in dagen", "14"),
          Map.entry("Boete: artikel", "artikel 9.2"),
          Map.entry("Boete per", "dag"),
          Map.entry("Boetebedrag in euro", "500,00"),
          Map.entry("Boete: maximum in euro", "10000,00"),
          Map.entry("Aansprakelijk tot hoogstens, in euro", "60000,00"),
          Map.entry("Einddatum", "31-03-2029"),
          Map.entry("Opzegtermijn in dagen", "90"));

  static final Map<String, String> COMMITMENT =
      Map.of(
          "Contractnummer", "C-VOORBEELD",
          "Artikel", "SLA artikel 4.3",
          "Afspraak", "Het systeem is per maand 99,5 % van de tijd beschikbaar.",
          "Norm", "99,5",
          "Eenheid", "%",
          "Servicevenster", "werkdagen van 7.00 tot 19.00 uur",
          "Meetwijze", "maandrapport van de leverancier");

  private ImportSamples() {}
}
