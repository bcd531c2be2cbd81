package org.supplierescalation.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a text calls with {@code @}. An e-mail address calls nobody, and a sentence may go
 * on right after a name.
 *
 * @param names without the {@code @}, in small letters, in order, each once
 * @param tooMany true when the text calls more than {@value #MOST} names; the rest is left out
 */
record NamesInText(List<String> names, boolean tooMany) {

  static final int MOST = 50;

  /** Possessive: the part before a second {@code @} is an address, however short one reads it. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+@-])@([\\p{L}\\p{N}]++(?:[._-]++[\\p{L}\\p{N}]++)*+)(?!@)");

  NamesInText {
    names = List.copyOf(names);
  }

  static NamesInText in(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher called = CALLED.matcher(text);
    while (called.find()) {
      found.add(called.group(1).toLowerCase(Locale.ROOT));
    }
    List<String> all = new ArrayList<>(found);
    return new NamesInText(all.subList(0, Math.min(MOST, all.size())), all.size() > MOST);
  }
}
