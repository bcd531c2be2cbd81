package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.term.Law;

/** Contracts for tests: complete and ordinary, unless the test says otherwise. */
public final class ContractFixture {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private ContractFixture() {}

  public static Contract aDutchContract() {
    return aContract(Law.NL);
  }

  public static Contract aBelgianContract() {
    return aContract(Law.BE);
  }

  private static Contract aContract(Law law) {
    int number = NUMBER.incrementAndGet();
    return new Contract(
        "C-" + law + "-" + number,
        aSupplier(law, number),
        "Beheer van het planningssysteem",
        LocalDate.of(2024, 3, 1),
        "SLA versie 2.1",
        law,
        law == Law.NL ? "Rechtbank Midden-Nederland" : "Ondernemingsrechtbank Antwerpen",
        new BigDecimal("5000.00"),
        false,
        false,
        null,
        new PenaltyClause(
            "artikel 9.2", "dag", new BigDecimal("500.00"), new BigDecimal("10000.00")),
        List.of(
            new Commitment(
                "artikel 4.1 SLA", "Storingen met prioriteit 1 zijn binnen vier uur opgelost.")));
  }

  private static Supplier aSupplier(Law law, int number) {
    String domain = "traag" + number + ".example";
    return new Supplier(
        "L-" + law + "-" + number,
        "Traag Systemen " + number,
        law == Law.NL ? "B.V." : "NV",
        law == Law.NL ? "KvK 12345678" : "KBO 0123.456.789",
        law == Law.NL ? "Utrecht" : "Antwerpen",
        "Vertragingsweg 1\n1234 AB Utrecht",
        "contract@" + domain,
        true,
        List.of(
            new Contact(
                "De accountmanager", "accountmanager", "account@" + domain, "030 000 00 00"),
            new Contact("De directeur", "directeur", "directie@" + domain, "030 000 00 01")));
  }
}
