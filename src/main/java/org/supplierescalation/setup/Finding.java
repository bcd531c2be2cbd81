package org.supplierescalation.setup;

/**
 * What a check found, in Dutch.
 *
 * @param found what is so
 * @param advice what to do about it; empty when all is well
 * @param link where to do it, as a path of ours; empty when there is no such place
 */
public record Finding(State state, String found, String advice, String link) {

  /** How bad it is. In this order. */
  public enum State {
    OK("In orde"),
    ATTENTION("Let op"),
    BROKEN("Niet in orde");

    private final String dutch;

    State(String dutch) {
      this.dutch = dutch;
    }

    /** The word on the page: nobody has to see the colour. */
    public String dutch() {
      return dutch;
    }
  }

  public static Finding ok(String found) {
    return new Finding(State.OK, found, "", "");
  }

  public static Finding attention(String found, String advice) {
    return new Finding(State.ATTENTION, found, advice, "");
  }

  public static Finding broken(String found, String advice) {
    return new Finding(State.BROKEN, found, advice, "");
  }

  public Finding at(String path) {
    return new Finding(state, found, advice, path);
  }
}
