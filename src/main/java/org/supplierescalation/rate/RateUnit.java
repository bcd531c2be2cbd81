package org.supplierescalation.rate;

import java.math.BigDecimal;
import org.supplierescalation.contract.Euro;

/** What the number of a statutory rate counts. */
public enum RateUnit {
  PERCENT_PER_YEAR("procent per jaar") {
    @Override
    public String text(BigDecimal value) {
      return percent(value) + " % per jaar";
    }
  },
  EURO("euro") {
    @Override
    public String text(BigDecimal value) {
      return Euro.text(value);
    }
  };

  private final String dutch;

  RateUnit(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** The number with its unit, as in "10,15 % per jaar". */
  public abstract String text(BigDecimal value);

  /** As in "10,15", without needless zeros. */
  static String percent(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
