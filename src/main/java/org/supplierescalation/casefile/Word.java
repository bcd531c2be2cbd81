package org.supplierescalation.casefile;

/**
 * A word on which the model routes. Its name stands in the condition of a flow, its Dutch label on
 * the flow: a test holds the two together.
 */
public interface Word {

  /** What people read, on the flow and in the form. */
  String dutch();
}
