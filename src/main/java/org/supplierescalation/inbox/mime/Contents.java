package org.supplierescalation.inbox.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.inbox.IncomingFile;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.readable.HarmlessHtml;

/** The words and files of one mail, as much of it as the limits allow. */
final class Contents {

  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 1_000;
  private static final int LONGEST_TEXT = 200_000;
  private static final int MOST_READ = 2 * 1024 * 1024;

  private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]{1,20})");

  private final TakenFiles files = new TakenFiles();
  private final Set<String> said = new LinkedHashSet<>();
  private int parts;
  private String calendarMethod = "";

  String text(MimePart whole) {
    String text = SafeText.lines(words(whole, 0, true)).stripTrailing();
    if (text.length() > LONGEST_TEXT) {
      said.add(LeftOut.LONG);
      return Cut.after(LONGEST_TEXT, text, "\n(…)");
    }
    return text.replaceFirst("^(?:[ \u00a0]*\n)+", "");
  }

  List<IncomingFile> files() {
    return files.all();
  }

  /** How an answer to an invitation calls itself (RFC 5546), such as REPLY; or empty. */
  String calendarMethod() {
    return calendarMethod;
  }

  List<String> leftOut() {
    List<String> all = new ArrayList<>(said);
    all.addAll(files.leftOut());
    return all;
  }

  /**
   * @param wanted whether anybody reads the words; the files are taken anyway
   */
  private String words(MimePart part, int depth, boolean wanted) {
    boolean sealed = part.mediaType().matches("application/(x-)?pkcs7-mime");
    if (part.is("multipart/encrypted") || sealed && depth == 0) {
      said.add(LeftOut.SEALED);
      return "";
    }
    if (part.is("multipart/")) {
      return multipart(part, depth, wanted);
    }
    if (part.is("text/calendar")) {
      calendarMethod = calendarMethod(part);
    }
    if (isBody(part)) {
      return wanted ? body(part) : "";
    }
    if (part.mediaType().matches("application/((x-)?pkcs7|pgp)-signature")) {
      said.add(LeftOut.signature(part.name()));
      return "";
    }
    take(part);
    return "";
  }

  private String multipart(MimePart whole, int depth, boolean wanted) {
    if (depth >= DEEPEST) {
      said.add(LeftOut.tooDeep(DEEPEST));
      return "";
    }
    List<MimePart> inside = whole.parts(MOST_PARTS - parts);
    parts += inside.size();
    if (parts >= MOST_PARTS) {
      said.add(LeftOut.tooManyParts(MOST_PARTS));
    }
    if (inside.isEmpty()) {
      return wanted ? Charsets.decode(whole.bytes(MOST_READ), "") : "";
    }
    if (whole.is("multipart/alternative")) {
      return alternative(inside, depth, wanted);
    }
    if (whole.is("multipart/report")) {
      inside.stream().skip(1).filter(part -> !isForMachines(part)).forEach(this::take);
      return words(inside.get(0), depth + 1, wanted);
    }
    StringBuilder text = new StringBuilder();
    for (MimePart part : inside) {
      String words = words(part, depth + 1, wanted && text.length() <= LONGEST_TEXT);
      text.append(text.isEmpty() || words.isBlank() ? "" : "\n\n").append(words.strip());
    }
    return text.toString();
  }

  /** The plain words when there are any; the files of all. */
  private String alternative(List<MimePart> inside, int depth, boolean wanted) {
    String best = "";
    for (MimePart part : inside) {
      boolean plain = part.is("text/plain");
      String words = words(part, depth + 1, wanted && (plain || best.isBlank()));
      best = words.isBlank() || !plain && !best.isBlank() ? best : words;
    }
    return best;
  }

  private static boolean isBody(MimePart part) {
    return !part.isAttachment()
        && part.given().isEmpty()
        && (part.is("text/plain") || part.is("text/html") || part.is("text/enriched"));
  }

  /** What a report says and sends back is read elsewhere. */
  private static boolean isForMachines(MimePart part) {
    return part.is("message/") || part.is("text/rfc822-headers");
  }

  private String body(MimePart part) {
    String text = part.text(MOST_READ);
    if (text.length() >= MOST_READ / 4 && part.bytes(MOST_READ + 1).length > MOST_READ) {
      said.add(LeftOut.LONG);
    }
    if (part.is("text/html")) {
      return HarmlessHtml.text(text);
    }
    return part.parameter("format").equalsIgnoreCase("flowed")
        ? Flowed.unfold(text, part.parameter("delsp").equalsIgnoreCase("yes"))
        : text;
  }

  private static String calendarMethod(MimePart part) {
    String said = part.parameter("method");
    Matcher line = METHOD.matcher(part.text(64 * 1024));
    return said.isEmpty() && line.find() ? line.group(1) : said.toUpperCase(Locale.ROOT);
  }

  private void take(MimePart part) {
    files.take(part);
    if (part.mediaType().matches("application/(vnd\\.)?ms-tnef")
        || part.name().equalsIgnoreCase("winmail.dat")) {
      said.add(LeftOut.WINMAIL);
    }
  }
}
