package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.contract.Language;

/** Takes a contract apart into its sentences. */
final class Sentences {

  /** A full stop ends a sentence before a capital; not after an abbreviation or within a number. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?])(?<!\\b(?:[Aa]rt|nr|incl|excl|bijv|resp|ca|max|min|mr|dr|No|o\\.a|d\\.w\\.z|e\\.d|m\\.b\\.t|d\\.d"
              + "|B\\.V|N\\.V|U\\.A|i\\.e|e\\.g|Ltd|Inc)\\.)\\s+(?=[A-ZÀ-Ý“\"(])");

  /** In characters: what nobody ended is cut off somewhere. */
  private static final int LONGEST = 3000;

  private static final Pattern ANNEX =
      Pattern.compile("^(bijlage|annex|appendix|schedule|deel)\\b", Pattern.CASE_INSENSITIVE);

  private final List<Sentence> found = new ArrayList<>();
  private final StringBuilder running = new StringBuilder();
  private final TreeMap<Integer, Integer> pages = new TreeMap<>();
  private final Language language;
  private String article = "";
  private String clause = "";
  private String heading = "";
  private String tableHead = "";
  private String introduction = "";

  private Sentences(Language language) {
    this.language = language;
  }

  static List<Sentence> of(ContractText text) {
    Sentences sentences = new Sentences(Tongue.of(String.join(" ", text.pages()), Language.NL));
    int page = 0;
    for (List<String> lines : PageLines.of(text.pages())) {
      page++;
      for (int line = 0; line < lines.size(); line++) {
        String next = line + 1 < lines.size() ? lines.get(line + 1) : "";
        sentences.read(page, lines.get(line), next);
      }
    }
    sentences.finish();
    return List.copyOf(sentences.found);
  }

  private void read(int page, String line, String next) {
    if (line.isBlank() && goesOn(next)) {
      return;
    }
    if (line.isBlank()) {
      finish();
      introduction = "";
      tableHead = "";
      return;
    }
    if (line.indexOf('|') >= 0) {
      row(page, line.strip());
      return;
    }
    tableHead = "";
    boolean fresh = running.isEmpty() || ".;:!?".indexOf(running.charAt(running.length() - 1)) >= 0;
    LineStart start = LineStart.of(line, fresh);
    if (start.number() != null) {
      finish();
      article = start.isNamed() ? start.number() : article;
      boolean isMember = !start.isNamed() && !article.isEmpty() && !start.number().contains(".");
      introduction = "";
      clause = isMember ? article + "." + start.number() : start.number();
      if (start.isHeading()) {
        heading = start.rest();
      }
    } else if (start.item() != null) {
      finish();
      introduce();
      clause = clause.replaceFirst(" [^ ]+$", "") + (clause.isEmpty() ? "" : " ") + start.item();
    } else if (start.isBullet()) {
      finish();
      introduce();
    } else if (fresh && start.isHeadingAbove(next)) {
      finish();
      heading = start.rest();
      if (ANNEX.matcher(heading).find()) {
        clause = "";
        article = "";
      }
    }
    add(page, start.rest());
    if (heading.equals(start.rest()) && start.isHeadingAbove(next)) {
      finish();
    }
  }

  /** White between two lines of one sentence, as in a text with wide spacing. */
  private boolean goesOn(String next) {
    return !running.isEmpty()
        && ".;:!?".indexOf(running.charAt(running.length() - 1)) < 0
        && !next.isBlank()
        && Character.isLowerCase(next.strip().charAt(0))
        && !LineStart.of(next, true).begins();
  }

  /** What stands in a list is read with the words above the list in mind. */
  private void introduce() {
    if (!found.isEmpty() && found.get(found.size() - 1).text().endsWith(":")) {
      introduction = found.get(found.size() - 1).text();
    }
  }

  /** A row of a table is read with the head of the table in mind. */
  private void row(int page, String line) {
    finish();
    String words = line.replaceAll("\\s*\\|\\s*", " | ").replaceAll("^ ?\\| | \\| ?$", "").strip();
    if (words.matches("[-|: ]*")) {
      return;
    }
    add(page, words);
    String above = heading;
    heading = (heading + " " + tableHead).strip();
    finish();
    heading = above;
    if (tableHead.isEmpty()) {
      tableHead = words;
    }
  }

  private void add(int page, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!running.isEmpty()
        && running.charAt(running.length() - 1) == '-'
        && Character.isLowerCase(words.charAt(0))
        && !words.matches("(en|of|and|or)\\b.*")) {
      // A word that was broken at the end of a line.
      running.setLength(running.length() - 1);
    } else if (!running.isEmpty()) {
      running.append(' ');
    }
    pages.putIfAbsent(running.length(), page);
    running.append(words.replaceAll("\\s+", " "));
  }

  private void finish() {
    String whole = running.toString();
    Matcher end = END.matcher(whole);
    int from = 0;
    while (from < whole.length()) {
      int to = end.find() ? end.start() : whole.length();
      found(from, whole.substring(from, to).strip());
      from = to == whole.length() ? to : end.end();
    }
    running.setLength(0);
    pages.clear();
  }

  private void found(int from, String sentence) {
    if (sentence.length() > LONGEST) {
      int half = sentence.lastIndexOf(' ', LONGEST);
      int cut = half > 0 ? half : LONGEST;
      found(from, sentence.substring(0, cut).strip());
      found(from + cut, sentence.substring(cut).strip());
    } else if (!sentence.isEmpty()) {
      Map.Entry<Integer, Integer> page = pages.floorEntry(from);
      Language spoken = Tongue.of(sentence, language);
      String above = (heading + " " + introduction).strip();
      found.add(new Sentence(page == null ? 1 : page.getValue(), clause, above, sentence, spoken));
    }
  }
}
