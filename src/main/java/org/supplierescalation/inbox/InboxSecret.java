package org.supplierescalation.inbox;

/** What the addresses of the cases are made with: made once, and the same as long as cases live. */
public interface InboxSecret {

  byte[] get();
}
