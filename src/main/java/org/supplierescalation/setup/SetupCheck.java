package org.supplierescalation.setup;

/** One thing that must be right. Whoever knows about it brings the check as a bean. */
public interface SetupCheck {

  Part part();

  /** What is looked at, in Dutch, short; unique. */
  String name();

  /** Looks now. Changes nothing. */
  Finding check();
}
