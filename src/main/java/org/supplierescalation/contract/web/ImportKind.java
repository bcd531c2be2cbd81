package org.supplierescalation.contract.web;

import java.util.List;
import java.util.Map;
import org.supplierescalation.contract.ApplyImport;
import org.supplierescalation.contract.PlanImport;

/**
 * A file one can import.
 *
 * @param path of its page
 * @param list where to go when it is done
 * @param sample one row for the example, by column
 */
record ImportKind(
    String path,
    String list,
    String title,
    String explanation,
    PlanImport planning,
    ApplyImport<?> applying,
    Map<String, String> sample) {

  /** Header and one row. */
  List<List<String>> example() {
    return List.of(
        planning.columns(),
        planning.columns().stream().map(column -> sample.getOrDefault(column, "")).toList());
  }

  /** What was written, in this number. */
  String written(int number) {
    boolean suppliers = list.equals("/suppliers");
    return number == 1
        ? (suppliers ? "leverancier" : "contract")
        : (suppliers ? "leveranciers" : "contracten");
  }
}
