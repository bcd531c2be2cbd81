package org.supplierescalation.letter.pdf;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the certificate of the organisation is.
 *
 * @param keystore a PKCS#12 file; empty: letters are not sealed
 * @param alias which key of it; empty: the first
 */
@ConfigurationProperties("escalation.signing")
record SigningSettings(
    @DefaultValue("") String keystore,
    @DefaultValue("") String password,
    @DefaultValue("") String alias) {

  boolean configured() {
    return !keystore.isBlank();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "SigningSettings[" + keystore + "]";
  }
}
