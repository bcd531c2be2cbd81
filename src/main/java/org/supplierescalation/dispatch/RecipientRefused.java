package org.supplierescalation.dispatch;

/**
 * The receiving server refused for good (reply 5xx, RFC 5321, section 4.2.1): trying again cannot
 * help, a person has to do something. The message is the server's reply.
 */
public class RecipientRefused extends Exception {

  public RecipientRefused(String serverReply) {
    super(serverReply);
  }
}
