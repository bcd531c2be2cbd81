package org.supplierescalation.casefile;

/** Keeps a filter under a name, for the person who made it. */
public class SaveFilter {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 1500;
  private static final int MOST = 30;

  private final SavedFilters filters;

  public SaveFilter(SavedFilters filters) {
    this.filters = filters;
  }

  /**
   * @param query what stands behind the question mark of the list's address
   */
  public void save(String owner, String name, String query) {
    String known = name.strip();
    if (known.isEmpty() || known.length() > LONGEST_NAME) {
      throw new Refused(
          "Geef het filter een naam van hoogstens %d tekens.".formatted(LONGEST_NAME));
    }
    if (known.chars().anyMatch(Character::isISOControl)) {
      throw new Refused("De naam van een filter staat op één regel.");
    }
    if (query.length() > LONGEST_QUERY) {
      throw new Refused("Dit filter is te lang om te bewaren. Zoek op minder tekst.");
    }
    boolean another = filters.of(owner).stream().noneMatch(f -> f.name().equals(known));
    if (another && filters.of(owner).size() >= MOST) {
      throw new Refused("U hebt al %d filters bewaard. Verwijder er eerst een.".formatted(MOST));
    }
    filters.save(owner, known, query);
  }
}
