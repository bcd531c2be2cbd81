package org.supplierescalation.contractcheck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person starts from who makes a commitment of a finding, by key of the register's form. */
public final class CommitmentStart {

  private static final Pattern NORM =
      Pattern.compile(
          "(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(%|procent|percent|(?:klok)?u(?:ur|ren)\\b|minu(?:ut|ten)\\b|werkdag(?:en)?\\b|(?:kalender)?dag(?:en)?\\b"
              + "|(?:business |working )?(?:hours?|days?|minutes?)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 2000;

  private CommitmentStart() {}

  public static Map<String, String> of(KeptFinding kept) {
    Finding finding = kept.finding();
    String text = finding.sentence().isEmpty() ? finding.rewrite() : finding.sentence();
    Map<String, String> start = new LinkedHashMap<>();
    start.put("clause", finding.clause().isEmpty() ? "" : "artikel " + finding.clause());
    start.put("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    Matcher norm = NORM.matcher(finding.sentence());
    if (norm.find()) {
      start.put("norm", norm.group(1).replace('.', ','));
      start.put("unit", norm.group(2));
    }
    return start;
  }
}
