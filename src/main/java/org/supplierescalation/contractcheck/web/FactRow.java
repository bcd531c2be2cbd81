package org.supplierescalation.contractcheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supplierescalation.contractcheck.ClauseFact;
import org.supplierescalation.contractcheck.KeptText;
import org.supplierescalation.contractcheck.TakeIntoRegister;

/**
 * What a text says beside what the register has.
 *
 * @param number its place in the list of the text
 * @param now what the register has; empty when it has nothing
 * @param same whether the two say the same
 */
record FactRow(int number, ClauseFact fact, String now, boolean same) {

  static List<FactRow> of(
      List<ClauseFact> facts, KeptText text, TakeIntoRegister takeIntoRegister) {
    Map<String, String> register =
        text.contract() == null ? Map.of() : takeIntoRegister.now(text.contract());
    List<FactRow> rows = new ArrayList<>();
    for (ClauseFact fact : facts) {
      String now =
          fact.values().keySet().stream()
              .sorted()
              .map(key -> register.getOrDefault(key, ""))
              .filter(value -> !value.isEmpty())
              .collect(Collectors.joining(", "));
      boolean same =
          fact.values().entrySet().stream()
              .allMatch(value -> value.getValue().equals(register.get(value.getKey())));
      rows.add(new FactRow(rows.size(), fact, now, same));
    }
    return rows;
  }
}
