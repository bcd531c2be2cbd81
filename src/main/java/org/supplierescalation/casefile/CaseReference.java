package org.supplierescalation.casefile;

import java.util.regex.Pattern;

/**
 * What everybody calls a case: {@code ESC-2026-0009}. Business key in the engine, subject tag in
 * mail, part of every file name.
 */
public record CaseReference(String value) {

  private static final Pattern SHAPE = Pattern.compile("ESC-\\d{4}-\\d{4,9}");

  public CaseReference {
    if (!SHAPE.matcher(value).matches()) {
      throw new Refused("Een dossiernummer ziet eruit als ESC-2026-0009.");
    }
  }

  /**
   * The reference of the {@code number}th case, opened in {@code year}. Numbers are never used
   * twice.
   */
  public static CaseReference of(int year, long number) {
    return new CaseReference("ESC-%d-%04d".formatted(year, number));
  }

  @Override
  public String toString() {
    return value;
  }
}
