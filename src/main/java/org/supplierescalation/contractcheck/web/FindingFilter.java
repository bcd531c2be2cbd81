package org.supplierescalation.contractcheck.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.supplierescalation.contractcheck.Finding.Sort;
import org.supplierescalation.contractcheck.FindingChoice;

/**
 * Which findings the page shows.
 *
 * @param sort null for all
 * @param state null for all
 * @param page the first is 1; 0 for all on one page
 */
record FindingFilter(@Nullable Sort sort, @Nullable FindingChoice state, int page) {

  static final int PER_PAGE = 100;

  static FindingFilter of(@Nullable String sort, @Nullable String state, @Nullable String page) {
    return new FindingFilter(
        named(Sort.values(), sort),
        named(FindingChoice.values(), state),
        page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1);
  }

  List<FindingRow> of(List<FindingRow> all) {
    return all.stream()
        .filter(row -> sort == null || row.finding().sort() == sort)
        .filter(row -> state == null || row.choice() == state)
        .toList();
  }

  List<FindingRow> page(List<FindingRow> filtered) {
    return page == 0
        ? filtered
        : filtered.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).toList();
  }

  /** The address of another page of the same. */
  String address(String path, int other) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    if (sort != null) {
      address.queryParam("sort", sort.name());
    }
    if (state != null) {
      address.queryParam("state", state.name());
    }
    if (other != 1) {
      address.queryParam("page", other);
    }
    return address.build().toUriString();
  }

  private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
