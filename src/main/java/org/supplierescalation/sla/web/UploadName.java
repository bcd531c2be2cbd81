package org.supplierescalation.sla.web;

import org.jspecify.annotations.Nullable;

/** The name of an export, without the folders and signs that do not belong in one. */
final class UploadName {

  private static final int LONGEST = 120;

  private UploadName() {}

  static String of(@Nullable String given) {
    String name = given == null ? "" : given.replaceAll("^.*[/\\\\]|[\\p{Cc}\\p{Cf}]", "").strip();
    if (name.isEmpty()) {
      return "meldingen.csv";
    }
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }
}
