package org.supplierescalation.remedy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;

/** The lines of the damages ledgers. */
public interface DamageItems {

  void add(DamageItem item);

  /** All lines of a case, in order of their numbers. */
  List<DamageItem> of(CaseReference reference);

  /** The lines that no later line replaces. */
  static List<DamageItem> standing(List<DamageItem> lines) {
    Set<Integer> replaced =
        lines.stream()
            .filter(line -> line.corrects() != null)
            .map(DamageItem::corrects)
            .collect(Collectors.toSet());
    return lines.stream().filter(line -> !replaced.contains(line.number())).toList();
  }
}
