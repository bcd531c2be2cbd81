package org.supplierescalation.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people may expect of the service under one contract.
 *
 * @param contract its number
 * @param published whether everybody in the organisation may read it
 * @param service as people know it, such as "Roosters en planning"
 * @param desk whom to call
 * @param hours when they answer, in words; may be empty
 * @param standIn who takes over when the desk does not answer; may be empty
 * @param version from 1; 0 for one that is not kept yet
 */
public record SupportGuide(
    String contract,
    boolean published,
    String service,
    String desk,
    String phone,
    String email,
    String hours,
    String standIn,
    List<SupportItem> items,
    int version) {

  public SupportGuide {
    items = List.copyOf(items);
  }

  public List<SupportItem> of(SupportScope scope) {
    return items.stream().filter(item -> item.scope() == scope).toList();
  }

  /** For whoever reads the contract in a case; empty when nothing was written down. */
  public String inWords() {
    return Arrays.stream(SupportScope.values())
        .filter(scope -> !of(scope).isEmpty())
        .map(
            scope ->
                "%s: %s."
                    .formatted(
                        scope.dutch(),
                        of(scope).stream()
                            .map(SupportItem::inWords)
                            .collect(Collectors.joining("; "))))
        .collect(Collectors.joining("\n"));
  }
}
