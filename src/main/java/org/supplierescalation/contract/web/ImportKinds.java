package org.supplierescalation.contract.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.ApplyImport;
import org.supplierescalation.contract.PlanImport;

/** The files one can import, each with its page. */
@Component
class ImportKinds {

  private final List<ImportKind> kinds;

  ImportKinds(
      PlanImport planSuppliers,
      PlanImport planContracts,
      PlanImport planCommitments,
      ApplyImport<?> importSuppliers,
      ApplyImport<?> importContracts,
      ApplyImport<?> importCommitments) {
    kinds =
        List.of(
            new ImportKind(
                "/suppliers/import",
                "/suppliers",
                "Leveranciers importeren",
                "Eén regel per leverancier, met hoogstens vijf contactpersonen. Staan er contactpersonen in het bestand,"
                    + " dan vervangen die alle contactpersonen van die leverancier.",
                planSuppliers,
                importSuppliers,
                ImportSamples.SUPPLIER),
            new ImportKind(
                "/contracts/import",
                "/contracts",
                "Contracten importeren",
                "Eén regel per contract. De leverancier moet al in het register staan. Afspraken importeert u daarna,"
                    + " met een eigen bestand.",
                planContracts,
                importContracts,
                ImportSamples.CONTRACT),
            new ImportKind(
                "/contracts/commitments/import",
                "/contracts",
                "Afspraken importeren",
                "Eén regel per afspraak. Contractnummer en artikel wijzen de afspraak aan; afspraken die niet in het"
                    + " bestand staan, blijven zoals ze zijn.",
                planCommitments,
                importCommitments,
                ImportSamples.COMMITMENT));
  }

  ImportKind at(String path) {
    return kinds.stream()
        .filter(kind -> kind.path().equals(path))
        .findFirst()
        .orElseThrow(OutOfSight::new);
  }
}
