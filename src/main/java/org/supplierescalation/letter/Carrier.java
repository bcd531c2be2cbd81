package org.supplierescalation.letter;

import java.util.Locale;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Word;

/**
 * Who brings a letter on paper. The number is checked for its usual shape only: carriers change
 * theirs, and whether it exists is for the carrier to say.
 */
public enum Carrier implements Word {
  POSTNL("PostNL", "3S[A-Z0-9]{5,22}|[A-Z]{2}[0-9]{9}NL", "3SABCD1234567"),
  BPOST("bpost", "[0-9]{12,24}|[A-Z]{2}[0-9]{9}BE", "323212345678901234567890"),
  COURIER("Koerier", "[A-Z0-9/._-]{3,40}", "AB-12345"),
  BAILIFF("Deurwaarder", "[A-Z0-9/._-]{3,40}", "2026/1234"),
  OTHER("Anders", "[A-Z0-9/._-]{3,40}", "AB-12345");

  private static final int LONGEST_NAME = 100;

  private final String dutch;
  private final Pattern shape;
  private final String example;

  Carrier(String dutch, String shape, String example) {
    this.dutch = dutch;
    this.shape = Pattern.compile(shape);
    this.example = example;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /**
   * How this carrier is called on file.
   *
   * @param name as typed; needed only for a carrier that is not in the list
   */
  public String named(String name) {
    if (this != OTHER) {
      return name.isBlank() || this == POSTNL || this == BPOST
          ? dutch
          : "%s %s".formatted(dutch, name.strip());
    }
    if (name.isBlank()) {
      throw new Refused("Vul in welke vervoerder de brief bezorgt.");
    }
    return name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME));
  }

  /** The number as the carrier writes it, without the spaces and dots people put in. */
  public String number(String typed) {
    String upper = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    String number = this == POSTNL || this == BPOST ? upper.replaceAll("[.-]", "") : upper;
    if (!shape.matcher(number).matches()) {
      throw new Refused(
          "“%s” lijkt geen nummer van %s. Het ziet eruit als %s. Kijk het na op het verzendbewijs; is het toch juist, kies dan “Anders”."
              .formatted(typed.strip(), this == OTHER ? "een zending" : dutch, example));
    }
    return number;
  }
}
