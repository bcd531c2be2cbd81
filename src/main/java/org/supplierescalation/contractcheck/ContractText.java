package org.supplierescalation.contractcheck;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The words of a contract, page by page; page 1 is the first.
 *
 * @param name file name as people see it
 * @param pictures pages on which there is a picture
 */
public record ContractText(String name, List<String> pages, Set<Integer> pictures) {

  /** Fewer letters than this on a page with a picture: a picture of a page, not its words. */
  private static final int LEAST_LETTERS = 40;

  /** On average, where there is no picture: a short text may be one line. */
  private static final int FEWEST_LETTERS = 10;

  public ContractText {
    pages = List.copyOf(pages);
    pictures = Set.copyOf(pictures);
  }

  public ContractText(String name, List<String> pages) {
    this(name, pages, Set.of());
  }

  /** A scan has pages and hardly any words on any of them; nothing can be said of what it says. */
  public boolean isScan() {
    if (!pictures.isEmpty()) {
      return pages.stream().allMatch(page -> letters(page) < LEAST_LETTERS);
    }
    long letters = pages.stream().mapToLong(ContractText::letters).sum();
    return letters < (long) FEWEST_LETTERS * pages.size();
  }

  /** Pages that show a picture and hardly any words. */
  public Set<Integer> unread() {
    Set<Integer> unread = new TreeSet<>();
    IntStream.rangeClosed(1, pages.size())
        .filter(page -> pictures.contains(page) && letters(pages.get(page - 1)) < LEAST_LETTERS)
        .forEach(unread::add);
    return unread;
  }

  private static long letters(String page) {
    return page.chars().filter(Character::isLetter).count();
  }
}
