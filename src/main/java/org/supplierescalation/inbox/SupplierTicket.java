package org.supplierescalation.inbox;

import java.util.Locale;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;

/**
 * The number under which a supplier knows a case, such as INC0012345.
 *
 * @param number as the supplier writes it
 */
public record SupplierTicket(String number) {

  private static final Pattern SHAPE = Pattern.compile("#?[\\p{Alnum}][\\p{Alnum} _-]{1,38}");
  private static final Pattern THREE_DIGITS = Pattern.compile("(?:\\D*\\d){3}.*");

  public SupplierTicket {
    number = number.strip();
    if (!SHAPE.matcher(number).matches() || !THREE_DIGITS.matcher(number).matches()) {
      throw new Refused(
          "Een meldingsnummer heeft letters en cijfers, minstens drie cijfers, zoals INC0012345.");
    }
  }

  /** How it is compared: INC-001 2345 and inc0012345 are one number. */
  public String compared() {
    return number.toUpperCase(Locale.ROOT).replaceAll("[-_ #]", "");
  }
}
