package org.supplierescalation.inbox;

/**
 * Somebody who wants to know that a mail came in for a case. Told after the mail was kept, once,
 * and again only when telling failed: so ask yourself whether you did it already.
 */
public interface ToldOfMail {

  void arrived(ReceivedMail mail);
}
