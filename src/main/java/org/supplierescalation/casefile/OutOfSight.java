package org.supplierescalation.casefile;

/**
 * What was asked for is not there, or not for this person. The two are never told apart: whoever
 * may not see a thing is not told that it exists (a page or interface answers 404).
 */
public class OutOfSight extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutOfSight() {
    super("not there, or not for this person");
  }
}
