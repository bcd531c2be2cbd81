package org.supplierescalation.casefile;

/** Who looks at the cases, and how far that person sees. */
public interface Viewer {

  /** The user id. */
  String name();

  /** Who only reports sees the cases of his own, and no others. */
  boolean seesEveryCase();
}
