package org.supplierescalation.contract;

import java.util.List;

/** Searching the registers. */
public interface RegisterLists {

  /** By name. The text is part of number, name, seat or registration; empty for all. */
  Found<SupplierLine> suppliers(String text, int limit, int offset);

  /** By supplier and title. The text is part of number, title or supplier; empty for all. */
  Found<ContractLine> contracts(String text, int limit, int offset);

  /** All contracts of one supplier, by title. */
  List<ContractLine> contractsOf(String supplier);

  /** Open cases under a contract, newest first. */
  List<CaseUnderContract> openCases(String contract);

  /** Part of what was found; {@code total} counts all of it. */
  record Found<L>(int total, List<L> lines) {}

  /** An open case, as far as a notice names it. */
  record CaseUnderContract(String reference, String subject) {}
}
