package org.supplierescalation.contractcheck;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.evidence.AdmittedFile;

/** The contract texts that were uploaded, with what was found in them. */
public interface ContractTexts {

  KeptText keep(@Nullable String contract, AdmittedFile file, ContractReport report, String by);

  /** Puts new findings in the place of the old ones. */
  void found(UUID id, ContractReport report);

  Optional<KeptText> find(UUID id);

  /** The same bytes with the same contract, or both with none. */
  Optional<KeptText> same(@Nullable String contract, String sha256);

  /** Newest first. */
  List<KeptText> of(String contract);

  /** Texts that belong to no contract, newest first, at most 100. */
  List<KeptText> loose();

  byte[] bytes(UUID id);

  List<KeptFinding> findings(UUID id);

  List<ClauseFact> facts(UUID id);

  void attach(UUID id, String contract);

  void remove(UUID id);
}
