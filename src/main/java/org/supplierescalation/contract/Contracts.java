package org.supplierescalation.contract;

import java.util.List;
import java.util.Optional;

/** The register of suppliers and contracts. */
public interface Contracts {

  Optional<Contract> find(String number);

  /** All contracts, by supplier name and title. */
  List<Contract> all();

  /**
   * Puts a supplier and its contract in the register; a supplier with this number is written over.
   */
  void add(Contract contract);
}
