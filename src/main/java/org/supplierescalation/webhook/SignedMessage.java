package org.supplierescalation.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The headers that prove who sent a message, and when. The signature is HMAC-SHA256 (RFC 2104, FIPS
 * 180-4) with the secret's characters as the key, over the timestamp, a full stop and the body.
 */
public final class SignedMessage {

  public static final String EVENT = "X-Escalation-Event";
  public static final String TIMESTAMP = "X-Escalation-Timestamp";
  public static final String SIGNATURE = "X-Escalation-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private SignedMessage() {}

  static Map<String, String> headers(String event, String body, String secret, Instant now) {
    String timestamp = String.valueOf(now.getEpochSecond());
    return Map.of(
        EVENT, event,
        TIMESTAMP, timestamp,
        SIGNATURE, "v1=" + hmac(secret, timestamp + "." + body));
  }

  private static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
