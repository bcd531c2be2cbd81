package org.supplierescalation.letter.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.contract.Language;
import org.supplierescalation.term.Law;

/**
 * Whether a text of the organisation may stand in for ours: everything that ours says of a case it
 * says too, under the same conditions, and nothing that we cannot fill in.
 */
class OwnTextRules {

  private static final Pattern TAG = Pattern.compile("\\{\\{([^}]*)}}");
  private static final Pattern OPENING = Pattern.compile("\\{\\{\\s*[#^]\\s*([^}\\s]+)\\s*}}");
  // Ways to hold a fact without printing it, or to print what comes from elsewhere.
  private static final Pattern HIDING =
      Pattern.compile(
          "(?i)<!--|<!\\[|\\{\\{\\s*!|<(style|script|link|object|iframe|img)\\b|display\\s*:|visibility\\s*:|\\bhidden\\b");

  private static final LetterFrame FRAME = new LetterFrame();

  private OwnTextRules() {}

  /** A fact or section, and the sections it stands in, outermost first. */
  private record Place(List<String> within, String name) {

    boolean canBeFilledAt(Place other) {
      return name.equals(other.name)
          && within.size() <= other.within.size()
          && within.equals(other.within.subList(0, within.size()));
    }

    @Override
    public String toString() {
      return "{{" + name + "}}" + (within.isEmpty() ? "" : " binnen " + String.join(" ", within));
    }
  }

  /** In Dutch what is wrong; empty when nothing is. */
  static Optional<String> fault(String name, String own, String ours) {
    Matcher hiding = HIDING.matcher(own);
    if (name.endsWith(".html") && hiding.find()) {
      return Optional.of("“%s” mag er niet in staan".formatted(hiding.group()));
    }
    try {
      if (name.endsWith(".html")) {
        LetterTemplate.ofHtml(name, own);
        wellFormed(own);
        return differs(own, ours);
      }
      return mailFault(name, own, ours);
    } catch (RuntimeException unreadable) {
      return Optional.of("niet leesbaar: " + unreadable.getMessage());
    }
  }

  private static Optional<String> mailFault(String name, String own, String ours) {
    if (Pattern.compile("\\{\\{\\s*!").matcher(own).find()) {
      return Optional.of("“{{!” mag er niet in staan");
    }
    String[] parts = TemplateLetterWriter.mailParts(name, own);
    String[] ourParts = TemplateLetterWriter.mailParts(name, ours);
    LetterTemplate.ofSubject(name, parts[0]);
    LetterTemplate.ofPlainText(name, parts[1]);
    return differs(parts[0], ourParts[0])
        .map(fault -> "onderwerp: " + fault)
        .or(() -> differs(parts[1], ourParts[1]));
  }

  private static Optional<String> differs(String own, String ours) {
    Set<Place> held = places(own);
    Set<Place> needed = places(ours);
    return needed.stream()
        .filter(place -> !held.contains(place))
        .findFirst()
        .map(place -> place + " ontbreekt")
        .or(
            () ->
                held.stream()
                    .filter(place -> needed.stream().noneMatch(n -> n.canBeFilledAt(place)))
                    .findFirst()
                    .map(place -> place + " is hier niet bekend"));
  }

  private static Set<Place> places(String text) {
    Set<Place> places = new LinkedHashSet<>();
    Deque<String> within = new ArrayDeque<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String inside = tag.group(1).strip();
      if (inside.startsWith("/")) {
        within.removeLast();
        continue;
      }
      boolean opens = inside.startsWith("#") || inside.startsWith("^");
      String name = opens ? inside.substring(1).strip() : inside;
      places.add(new Place(new ArrayList<>(within), opens ? inside.charAt(0) + name : name));
      if (opens) {
        within.addLast(inside.charAt(0) + name);
      }
    }
    return places;
  }

  /** With all sections, with none, and without each. */
  private static void wellFormed(String own) {
    Set<String> sections = new LinkedHashSet<>();
    Matcher opening = OPENING.matcher(own);
    while (opening.find()) {
      sections.add(opening.group(1));
    }
    parse(without(own, sections, Set.of()));
    parse(without(own, sections, sections));
    sections.forEach(section -> parse(without(own, sections, Set.of(section))));
  }

  private static String without(String own, Set<String> sections, Set<String> untrue) {
    String left = own;
    for (String section : sections) {
      left =
          left.replaceAll(
              "(?s)\\{\\{\\s*\\%s\\s*%2$s\\s*}}.*?\\{\\{\\s*/\\s*%2$s\\s*}}"
                  .formatted(untrue.contains(section) ? "#" : "^", Pattern.quote(section)),
              "");
    }
    return left;
  }

  private static void parse(String letter) {
    LetterPage.read(FRAME.around(letter, Law.NL, Language.NL));
  }
}
