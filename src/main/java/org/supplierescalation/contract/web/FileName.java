package org.supplierescalation.contract.web;

import org.jspecify.annotations.Nullable;

/** The name of an uploaded file, without the folders and signs that do not belong in one. */
final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  static String of(@Nullable String given) {
    String whole = given == null ? "" : given;
    String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    String calm = last.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    String name = calm.isEmpty() ? "bestand.csv" : calm;
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }
}
