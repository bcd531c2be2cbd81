package org.supplierescalation.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.supplierescalation.contract.Euro;

/**
 * Amounts in euro, and percentages, as letters write them in each language; never rounded further
 * than the cent.
 */
public final class LetterAmounts {

  private LetterAmounts() {}

  /** As in "€ 10.000,00", "€10,000.00" and "10 000,00 €". */
  public static Worded euro(BigDecimal amount) {
    return Worded.in(
        language ->
            switch (language) {
              case NL -> Euro.text(amount);
              case EN -> "€" + grouped(amount, ',', '.');
              // Spaces that do not break: an amount stays on one line.
              case FR -> grouped(amount, '\u00a0', ',') + "\u00a0€";
            });
  }

  /** As in "2,5 %", "2.5%" and "2,5 %", without needless zeros. */
  public static Worded percent(BigDecimal percentage) {
    String plain = percentage.stripTrailingZeros().toPlainString();
    return Worded.of(
        plain.replace('.', ',') + " %", plain + "%", plain.replace('.', ',') + "\u00a0%");
  }

  private static String grouped(BigDecimal amount, char thousands, char cents) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(thousands);
    symbols.setDecimalSeparator(cents);
    return new DecimalFormat("#,##0.00", symbols).format(amount);
  }
}
