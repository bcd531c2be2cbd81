package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts in euro, as Dutch letters and screens write them. */
public final class Euro {

  private Euro() {}

  /** As in "€ 10.000,00". */
  public static String text(BigDecimal amount) {
    DecimalFormatSymbols dutch = new DecimalFormatSymbols(Locale.ROOT);
    dutch.setDecimalSeparator(',');
    dutch.setGroupingSeparator('.');
    return "€ " + new DecimalFormat("#,##0.00", dutch).format(amount);
  }
}
