package org.supplierescalation.demo;

import java.util.List;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.Supplier.Contact;

/** Six invented suppliers. */
final class SampleSuppliers {

  static final Supplier ROSTERS =
      supplier(
          "L-01",
          "Roosterwerk",
          "B.V.",
          "KvK 90000011",
          "Amersfoort",
          "Stationsplein 12\n3800 AB Amersfoort",
          "roosterwerk",
          "Contract C-2024-017, artikel 15.2");

  static final Supplier CABLES =
      supplier(
          "L-02",
          "Kabelrust Netwerken",
          "NV",
          "KBO 0900.000.147",
          "Mechelen",
          "Havenstraat 8\n2800 Mechelen",
          "kabelrust",
          "Contract C-2023-004, artikel 18");

  static final Supplier SAFE_COPIES =
      supplier(
          "L-03",
          "Veiligstel Back-up",
          "B.V.",
          "KvK 90000033",
          "Zwolle",
          "Kade 3\n8000 AC Zwolle",
          "veiligstel",
          "Brief van de leverancier van 12 december 2024");

  static final Supplier RECORDS =
      supplier(
          "L-04",
          "Dossierhuis Software",
          "B.V.",
          "KvK 90000044",
          "Eindhoven",
          "Parklaan 40\n5600 AD Eindhoven",
          "dossierhuis",
          "Contract C-2022-009, artikel 21.3");

  static final Supplier DESKS =
      supplier(
          "L-05",
          "Werkplek Direct",
          "B.V.",
          "KvK 90000055",
          "Utrecht",
          "Ringweg 101\n3500 AE Utrecht",
          "werkplekdirect",
          "Algemene voorwaarden, artikel 4, aanvaard op 20 september 2024");

  static final Supplier LINKS =
      supplier(
          "L-06",
          "Koppelvlak Integratie",
          "BV",
          "KBO 0900.000.246",
          "Gent",
          "Dok Noord 5\n9000 Gent",
          "koppelvlak",
          "Contract C-2025-002, artikel 9");

  private SampleSuppliers() {}

  private static Supplier supplier(
      String number,
      String name,
      String legalForm,
      String registration,
      String seat,
      String address,
      String domain,
      String proof) {
    return new Supplier(
        number,
        name,
        legalForm,
        registration,
        seat,
        address,
        "contract@" + domain + ".example",
        true,
        List.of(
            new Contact(
                "accountmanager",
                "Accountmanager",
                "account@" + domain + ".example",
                "088 000 01 01"),
            new Contact(
                "servicemanager",
                "Servicemanager",
                "service@" + domain + ".example",
                "088 000 01 02"),
            new Contact(
                "directeur", "Directeur", "directie@" + domain + ".example", "088 000 01 03")),
        Language.NL,
        proof);
  }
}
