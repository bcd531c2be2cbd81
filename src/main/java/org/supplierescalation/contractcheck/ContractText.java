package org.supplierescalation.contractcheck;

import java.util.List;

/**
 * The words of a contract, page by page; page 1 is the first.
 *
 * @param name file name as people see it
 */
public record ContractText(String name, List<String> pages) {

  /** On average fewer letters than this on a page: a picture of a page, not its words. */
  private static final int LEAST_LETTERS = 40;

  public ContractText {
    pages = List.copyOf(pages);
  }

  /** A scan has pages and hardly any words; nothing can be said of what it says. */
  public boolean isScan() {
    long letters =
        pages.stream().mapToLong(page -> page.chars().filter(Character::isLetter).count()).sum();
    return letters < (long) LEAST_LETTERS * pages.size();
  }
}
