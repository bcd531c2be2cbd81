package org.supplierescalation.contract;

/** Knows what an e-mail address is. */
public interface MailAddresses {

  /** The one address in its one spelling; refuses everything else. */
  String read(String typed);
}
