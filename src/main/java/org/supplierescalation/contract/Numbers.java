package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.RegisterField.Kind;

/** Numbers and days as Dutch people type them. Empty means: not understood. */
final class Numbers {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:€ ?)?((?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,12})(?:,\\d{1,2})?|\\d{1,12}\\.\\d{1,2})");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,4})?");
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

  private Numbers() {}

  /** Understands one kind of field. */
  interface Read<R> {
    Optional<R> from(String text, Kind kind);
  }

  static Optional<BigDecimal> decimal(String text, Kind kind) {
    if (kind == Kind.MONEY) {
      return AMOUNT.matcher(text).matches()
          ? Optional.of(amount(text.replace("€", "").strip()).setScale(2))
          : Optional.empty();
    }
    if (!DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.'));
    boolean tooMuch = kind == Kind.PERCENT && number.compareTo(new BigDecimal(100)) > 0;
    return tooMuch ? Optional.empty() : Optional.of(number);
  }

  static Optional<Integer> whole(String text, Kind kind) {
    return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  static Optional<LocalDate> day(String text, Kind kind) {
    for (DateTimeFormatter format : DAYS) {
      try {
        LocalDate day = LocalDate.parse(text, format);
        return day.getYear() < 1980 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
      } catch (DateTimeException notThisWay) {
        // The next way of writing may do.
      }
    }
    return Optional.empty();
  }

  static Optional<Boolean> yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ja", "j", "true", "1", "x", "waar", "on" -> Optional.of(true);
      case "", "nee", "n", "false", "0", "onwaar" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** How to mend what was not understood. */
  static String hint(Kind kind) {
    return switch (kind) {
      case MONEY -> "is geen bedrag van € 0 of meer. Schrijf het zo: 12500,00.";
      case PERCENT -> "is geen percentage van 0 tot en met 100. Schrijf het zo: 2,5.";
      case DAYS -> "is geen heel getal van 0 tot en met 9999.";
      case DAY ->
          "is geen bestaande datum tussen 1980 en 2100. Schrijf dd-mm-jjjj, zoals 30-11-2026.";
      default -> "is geen getal van 0 of meer. Schrijf het zo: 99,5.";
    };
  }

  /** With a comma, and two decimals for an amount. */
  static String text(@Nullable BigDecimal number, Kind kind) {
    if (number == null) {
      return "";
    }
    BigDecimal shown = kind == Kind.MONEY ? number.setScale(2) : plain(number);
    return shown.toPlainString().replace('.', ',');
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal amount(String text) {
    boolean cents = text.matches("\\d+\\.\\d{1,2}");
    return new BigDecimal(cents ? text : text.replace(".", "").replace(',', '.'));
  }
}
