package org.supplierescalation.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. What a cell is, is decided here and never by what somebody typed: a text is
 * a text in every file, also when it looks like a formula.
 */
public sealed interface Column<R> {

  /** Dutch, short. */
  String heading();

  /** Words. */
  record Text<R>(String heading, Function<R, @Nullable String> cell) implements Column<R> {}

  /** A day. */
  record Day<R>(String heading, Function<R, @Nullable LocalDate> cell) implements Column<R> {}

  /** A day and a time, on the clocks of the reader. */
  record Moment<R>(String heading, Function<R, @Nullable LocalDateTime> cell)
      implements Column<R> {}

  /** Euro. */
  record Money<R>(String heading, Function<R, @Nullable BigDecimal> cell) implements Column<R> {}

  /** A whole number. */
  record Count<R>(String heading, Function<R, @Nullable Long> cell) implements Column<R> {}
}
