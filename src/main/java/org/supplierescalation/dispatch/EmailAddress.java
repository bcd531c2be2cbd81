package org.supplierescalation.dispatch;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;

/**
 * Exactly one e-mail address, without a name: the dot-atom of RFC 5321, section 4.1.2. The domain
 * is kept in lower case and in ASCII (RFC 5890), so that one address has one spelling.
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 320;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
  private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
  private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

  public EmailAddress {
    if (value.isBlank()) {
      throw new Refused("Vul een e-mailadres in.");
    }
    if (value.length() > LONGEST) {
      throw new Refused("Een e-mailadres heeft hoogstens %d tekens.".formatted(LONGEST));
    }
    int at = value.indexOf('@');
    String local = at < 0 ? "" : value.substring(0, at);
    String domain = at < 0 ? "" : ascii(value.substring(at + 1));
    if (local.length() > 64 || !LOCAL.matcher(local).matches() || !isDomain(domain)) {
      throw noAddress();
    }
    value = local + "@" + domain;
  }

  /** The part behind the @. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  private static boolean isDomain(String domain) {
    return domain.length() <= 253 && DOMAIN.matcher(domain).matches();
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw noAddress();
    }
  }

  private static Refused noAddress() {
    return new Refused(
        "Dit is geen geldig e-mailadres. Vul één adres in, zoals naam@leverancier.example, zonder naam, komma of"
            + " aanhalingstekens.");
  }
}
