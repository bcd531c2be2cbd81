package org.supplierescalation.contract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;

/**
 * The number under which a legal entity is registered: KvK (NL, 8 digits), the Belgian enterprise
 * number (10 digits; the last two are 97 minus the first eight modulo 97, Crossroads Bank for
 * Enterprises), or that of another register, as it was written.
 */
final class RegistrationNumber {

  private static final Pattern KNOWN =
      Pattern.compile("(?i)(kvk|kbo|bce|be|on)?[ :.]*(\\d[\\d. ]*)");

  private RegistrationNumber() {}

  /** In one spelling: "KvK 12345678" or "KBO 0123.456.749". */
  static String read(String typed) {
    Matcher known = KNOWN.matcher(typed);
    if (!known.matches()) {
      if (typed.toLowerCase(Locale.ROOT).matches("(kvk|kbo).*")) {
        throw new Refused("een KvK- of KBO-nummer bestaat alleen uit cijfers.");
      }
      return typed;
    }
    String register = known.group(1) == null ? "" : known.group(1).toLowerCase(Locale.ROOT);
    String digits = known.group(2).replaceAll("[. ]", "");
    if (register.equals("kvk") || (register.isEmpty() && digits.length() == 8)) {
      return chamber(digits);
    }
    if (register.isEmpty() && digits.length() != 10) {
      throw new Refused(
          "een KvK-nummer heeft 8 cijfers, een Belgisch ondernemingsnummer 10. Zet bij een ander register de naam"
              + " ervoor.");
    }
    return enterprise(digits);
  }

  private static String chamber(String digits) {
    if (digits.length() != 8) {
      throw new Refused("een KvK-nummer heeft 8 cijfers, zoals KvK 12345678.");
    }
    return "KvK " + digits;
  }

  private static String enterprise(String digits) {
    if (!digits.matches("[01]\\d{9}")) {
      throw new Refused(
          "een Belgisch ondernemingsnummer heeft 10 cijfers en begint met 0 of 1, zoals KBO 0123.456.749.");
    }
    int body = Integer.parseInt(digits.substring(0, 8));
    if (97 - body % 97 != Integer.parseInt(digits.substring(8))) {
      throw new Refused(
          "dit Belgische ondernemingsnummer bestaat niet: het controlegetal klopt niet. Kijk of er cijfers zijn"
              + " verwisseld.");
    }
    return "KBO %s.%s.%s"
        .formatted(digits.substring(0, 4), digits.substring(4, 7), digits.substring(7));
  }
}
