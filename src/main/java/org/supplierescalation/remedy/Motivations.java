package org.supplierescalation.remedy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Why each shortcoming justifies the dissolution (BE art. 5.93 BW): one paragraph for each, that
 * begins with the number of the shortcoming.
 */
public final class Motivations {

  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})\\s*[.:)]\\s*(.*)");

  private Motivations() {}

  /**
   * By number of the shortcoming, 1 for the first; what is not numbered belongs to what is above.
   */
  public static Map<Integer, String> of(String text) {
    Map<Integer, String> motivations = new LinkedHashMap<>();
    int current = 0;
    for (String line : text.lines().toList()) {
      Matcher numbered = NUMBERED.matcher(line);
      String said = line;
      if (numbered.matches()) {
        current = Integer.parseInt(numbered.group(1));
        said = numbered.group(2);
      }
      if (!said.isBlank()) {
        motivations.merge(current, said.strip(), (above, below) -> above + " " + below);
      }
    }
    return motivations;
  }

  /** Numbers of the shortcomings nothing was said about. */
  public static List<Integer> missing(String text, int breaches) {
    Map<Integer, String> motivations = of(text);
    return IntStream.rangeClosed(1, breaches)
        .filter(number -> !motivations.containsKey(number))
        .boxed()
        .toList();
  }
}
