package org.supplierescalation.overview;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OpenWork.Work;

/** Whose deadlines: what I took, what I could take, everything. */
public enum DeadlineScope {
  MINE("mij", "Alleen van mij") {
    @Override
    boolean holds(Work work, Person person) {
      return person.name().equals(work.assignee());
    }
  },
  GROUPS("groepen", "Van mij en mijn groepen") {
    @Override
    boolean holds(Work work, Person person) {
      return MINE.holds(work, person)
          || work.group() != null && person.groups().contains(work.group());
    }
  },
  ALL("alle", "Van iedereen") {
    @Override
    boolean holds(Work work, Person person) {
      return true;
    }
  };

  private final String word;
  private final String dutch;

  DeadlineScope(String word, String dutch) {
    this.word = word;
    this.dutch = dutch;
  }

  /** In an address. */
  public String word() {
    return word;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** What is open of the cases that this person may see is for somebody else to decide. */
  abstract boolean holds(Work work, Person person);

  /**
   * As asked for. Who sees only cases of his own gets no more than his own and his groups', however
   * he asks.
   */
  public static DeadlineScope of(@Nullable String word, Person person) {
    for (DeadlineScope scope : values()) {
      if (scope.word.equals(word) && (scope != ALL || person.seesEveryCase())) {
        return scope;
      }
    }
    return GROUPS;
  }
}
