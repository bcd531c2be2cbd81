package org.supplierescalation.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a mail one mail: its Message-ID, else its place in the mailbox; and always what it
 * says, because some programs give two mails the same Message-ID. The trace that mail servers leave
 * at the head (Received, Delivered-To) is no part of it: the same mail may come by two ways.
 */
final class MailKey {

  private MailKey() {}

  /** SHA-256, in hexadecimal. */
  static String of(IncomingMail mail, FoundMail found) {
    MessageDigest digest = sha256();
    add(digest, mail.messageId().isEmpty() ? "at " + found.place() : "id " + mail.messageId());
    add(digest, mail.from());
    add(digest, mail.subject());
    add(digest, mail.header("date"));
    byte[] original = found.original();
    int body = body(original);
    digest.update(original, body, original.length - body);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Behind the first empty line. */
  private static int body(byte[] mail) {
    for (int at = 0; at + 1 < mail.length; at++) {
      if (mail[at] == '\n' && (mail[at + 1] == '\n' || mail[at + 1] == '\r')) {
        return at + 1;
      }
    }
    return mail.length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
