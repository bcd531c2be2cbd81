package org.supplierescalation.inbox;

/** Does a piece of work wholly, or not at all. */
public interface InOneGo {

  void run(Runnable work);
}
