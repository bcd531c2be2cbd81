package org.supplierescalation.contractcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A contract written for the tests, and what a careful reader sees in it. */
record Expected(String name, ContractText text, List<String> findings) {

  private static final Path FOLDER = Path.of("src/test/resources/contractcheck");

  static Expected of(String name) {
    try {
      String text = Files.readString(FOLDER.resolve(name + ".txt"));
      List<String> lines =
          Files.readAllLines(FOLDER.resolve(name + ".expected"), StandardCharsets.UTF_8).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Expected::plain)
              .toList();
      return new Expected(
          name, new ContractText(name + ".txt", Arrays.asList(text.split("\f"))), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same notation for what the check found. */
  static List<String> lines(ContractReport report) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : report.findings()) {
      lines.add(
          switch (finding.sort()) {
            case VAGUE -> finding.code() + " | " + finding.clause() + " | " + finding.words();
            case RISK -> finding.code() + " | " + finding.clause();
            case MISSING -> "missing | " + finding.code();
          });
    }
    report
        .facts()
        .forEach(
            fact ->
                fact.values().entrySet().stream()
                    .filter(value -> !value.getKey().equals("penaltyClause"))
                    .forEach(
                        value -> lines.add("fact | " + value.getKey() + "=" + value.getValue())));
    return lines.stream().map(Expected::plain).collect(Collectors.toCollection(ArrayList::new));
  }

  private static String plain(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  /** Vague terms by family, the others by what they are. */
  static String family(String line) {
    return line.substring(0, line.indexOf('|')).strip();
  }
}
