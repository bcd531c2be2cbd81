package org.supplierescalation.inbox.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses in a header (RFC 5322 3.4), lower case. A name that looks like an address is no
 * address, and what can be read in two ways is none either.
 */
final class Addresses {

  private static final int MOST = 500;
  private static final Pattern ONE =
      Pattern.compile(
          "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cc}\\p{Cf}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.)+[\\p{L}\\p{N}-]{2,63}");
  private static final Pattern BETWEEN_BRACKETS = Pattern.compile("<([^<>]*)>");

  private Addresses() {}

  /** Who wrote it, or empty when the mail does not say so in one way. */
  static String writer(HeaderLines headers) {
    List<String> from = headers.every("from");
    if (from.size() > 1) {
      return "";
    }
    List<String> writers = from.isEmpty() ? List.of() : entries(from.get(0));
    List<String> sender =
        headers.every("sender").size() == 1 ? entries(headers.first("sender")) : List.of();
    String sent = sender.size() == 1 ? address(sender.get(0)) : "";
    if (writers.isEmpty()) {
      return sent;
    }
    if (writers.size() == 1) {
      return address(writers.get(0));
    }
    return writers.stream().map(Addresses::address).anyMatch(sent::equals) ? sent : "";
  }

  static List<String> all(HeaderLines headers, List<String> names) {
    Set<String> found = new LinkedHashSet<>();
    for (String name : names) {
      headers.every(name).forEach(value -> found.addAll(all(value)));
    }
    return found.stream().limit(MOST).toList();
  }

  static List<String> all(String header) {
    return entries(header).stream()
        .map(Addresses::address)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  /** Names in quotation marks and comments are gone: they are nobody's address. */
  private static List<String> entries(String header) {
    List<String> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int comment = 0;
    boolean quoted = false;
    for (int at = 0; at < header.length() && entries.size() < MOST; at++) {
      char c = header.charAt(at);
      if (c == '\\' && (quoted || comment > 0)) {
        at++;
      } else if (c == '"' && comment == 0) {
        quoted = !quoted;
        entry.append(' ').append('"');
      } else if (quoted) {
        continue;
      } else if (c == '(' || c == ')' && comment > 0) {
        comment += c == '(' ? 1 : -1;
      } else if (comment == 0) {
        comment = 0;
        if (c == ',' || c == ';') {
          add(entries, entry);
        } else if (c == ':' && entry.indexOf("<") < 0) {
          entry.setLength(0);
        } else {
          entry.append(c);
        }
      }
    }
    if (!quoted) {
      add(entries, entry);
    }
    return entries;
  }

  private static void add(List<String> entries, StringBuilder entry) {
    if (!entry.toString().isBlank()) {
      entries.add(entry.toString().strip());
    }
    entry.setLength(0);
  }

  private static String address(String entry) {
    Matcher brackets = BETWEEN_BRACKETS.matcher(entry);
    String only = entry;
    if (brackets.find()) {
      only = brackets.group(1);
      if (brackets.end() != entry.length() || brackets.find()) {
        return "";
      }
    }
    String address = only.strip().toLowerCase(Locale.ROOT);
    return address.length() <= 254 && ONE.matcher(address).matches() ? address : "";
  }
}
