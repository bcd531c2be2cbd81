package org.supplierescalation.contractcheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.FieldChange;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterKind;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.OfferedFile;

/** Somebody uploads a contract text: it is kept, and read. */
public class CheckUpload {

  private final AdmitFile admitFile;
  private final List<TextFormat> formats;
  private final CheckContract check;
  private final ContractTexts texts;
  private final Register<Contract> contracts;
  private final RegisterChanges changes;

  public CheckUpload(
      AdmitFile admitFile,
      List<TextFormat> formats,
      CheckContract check,
      ContractTexts texts,
      Register<Contract> contracts,
      RegisterChanges changes) {
    this.admitFile = admitFile;
    this.formats = List.copyOf(formats);
    this.check = check;
    this.texts = texts;
    this.contracts = contracts;
    this.changes = changes;
  }

  /**
   * @param contract number, or null for a text by itself
   * @return the text; the one that was there already when these bytes were, read anew
   */
  public KeptText check(@Nullable String contract, OfferedFile offered, String by) {
    Kept<Contract> known =
        contract == null ? null : contracts.find(contract).orElseThrow(OutOfSight::new);
    AdmittedFile file = admitFile.admit(offered);
    ContractReport report = check.check(format(file).read(file));
    Optional<KeptText> before = texts.same(contract, Seal.of(file.content()));
    if (before.isPresent()) {
      texts.found(before.get().id(), report);
      return texts.find(before.get().id()).orElseThrow();
    }
    KeptText kept = texts.keep(contract, file, report, by);
    if (known != null) {
      changes.add(
          RegisterKind.CONTRACT,
          known.entry().number(),
          known.version(),
          by,
          "Contracttekst ingeleverd",
          List.of(new FieldChange("Contracttekst", "", kept.name())));
    }
    return kept;
  }

  private TextFormat format(AdmittedFile file) {
    return formats.stream()
        .filter(format -> format.reads(file.type()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "“%s” kan de contractcontrole niet lezen. Bewaar de tekst als pdf, docx of txt en kies dat bestand."
                        .formatted(file.name())));
  }
}
