package org.supplierescalation.webhook;

import java.net.URI;
import java.util.Map;

/** Brings a message to another program. */
public interface Messenger {

  /** One attempt; never fails: what went wrong is in the answer. */
  Answer post(URI address, Map<String, String> headers, String body);

  /**
   * @param status of HTTP; 0 when there was no answer
   * @param outcome in Dutch, short
   */
  record Answer(int status, String outcome) {}
}
