package org.supplierescalation.inbox.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a mail or a part, as many as anybody needs. Those that say who, what and how are
 * taken wherever they stand, so that a thousand others before them hide nothing.
 */
final class HeaderLines {

  private static final int MOST = 200;
  private static final int MOST_CHARACTERS = 64 * 1024;
  private static final int LONGEST = 16 * 1024;
  private static final int MOST_OF_ONE_NAME = 20;
  private static final Set<String> NEEDED =
      Set.of(
          "from",
          "sender",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "in-reply-to",
          "references",
          "content-type",
          "content-transfer-encoding",
          "content-disposition",
          "return-path",
          "delivered-to",
          "x-original-to",
          "envelope-to",
          "auto-submitted",
          "precedence",
          "x-failed-recipients",
          "content-class",
          "x-autoreply",
          "x-autorespond",
          "x-auto-response-suppress",
          "list-id");

  private final Map<String, List<String>> values = new HashMap<>();
  private final Slice whole;
  private int taken;
  private int characters;
  private boolean cut;
  private int bodyStart;

  private HeaderLines(Slice whole) {
    this.whole = whole;
  }

  static HeaderLines read(Slice whole) {
    HeaderLines headers = new HeaderLines(whole);
    headers.read();
    return headers;
  }

  Map<String, List<String>> all() {
    return values;
  }

  List<String> every(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** First value, or empty. */
  String first(String name) {
    List<String> found = every(name);
    return found.isEmpty() ? "" : found.get(0);
  }

  /** There were more than are taken. */
  boolean isCut() {
    return cut;
  }

  Slice body() {
    return whole.between(bodyStart, whole.to());
  }

  private void read() {
    int at = whole.from();
    @Nullable String name = null;
    StringBuilder value = new StringBuilder();
    while (at < whole.to()) {
      int end = whole.endOfLine(at);
      String line = whole.line(at, end, LONGEST);
      cut |= line.length() == LONGEST;
      if (line.isEmpty()) {
        at = end + 1;
        break;
      }
      if (isFolded(line)) {
        append(value, line);
      } else {
        take(name, value);
        int colon = colon(line);
        if (colon < 0 && at == whole.from() && !line.startsWith("From ")) {
          break;
        }
        name = colon < 0 ? null : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        value.setLength(0);
        append(value, colon < 0 ? "" : line.substring(colon + 1));
      }
      at = end + 1;
    }
    take(name, value);
    bodyStart = Math.min(at, whole.to());
  }

  private static boolean isFolded(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }

  private void append(StringBuilder value, String more) {
    int room = LONGEST - value.length();
    cut |= more.length() >= room;
    value.append(more, 0, Math.min(more.length(), Math.max(room, 0)));
  }

  /** Where the name of a header ends, or -1 when the line is none. */
  private static int colon(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > 100) {
      return -1;
    }
    String name = line.substring(0, colon).stripTrailing();
    return name.chars().allMatch(c -> c > 32 && c < 127) && !name.isEmpty() ? colon : -1;
  }

  private void take(@Nullable String name, StringBuilder value) {
    if (name == null) {
      return;
    }
    List<String> before = values.get(name);
    boolean needed = NEEDED.contains(name) && (before == null || before.size() < MOST_OF_ONE_NAME);
    boolean room = taken < MOST && characters + value.length() <= MOST_CHARACTERS;
    if (!needed && !room) {
      cut = true;
      return;
    }
    taken++;
    characters += value.length();
    String words = Charsets.decode(value.toString().getBytes(StandardCharsets.ISO_8859_1), "");
    String calm = words.replaceAll("[\\p{Cc}&&[^\t]]", "").replace('\t', ' ').strip();
    values.computeIfAbsent(name, any -> new ArrayList<>()).add(calm);
  }
}
