package org.supplierescalation.inbox.mime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of mails (RFC 5322 3.6.4), without brackets and without the folds some put in. */
final class MessageIds {

  private static final int LONGEST = 250;
  private static final int MOST = 100;
  private static final Pattern BETWEEN_BRACKETS = Pattern.compile("<([^<>]{1,400})>");

  private MessageIds() {}

  /** Empty when it has none that anybody could refer to. */
  static String own(String header) {
    List<String> ids = all(header);
    return ids.isEmpty() ? "" : ids.get(0);
  }

  /** What a mail says it answers: the surest first. */
  static List<String> answered(HeaderLines headers) {
    Set<String> ids = new LinkedHashSet<>();
    headers.every("in-reply-to").forEach(value -> ids.addAll(all(value)));
    List<String> references = new ArrayList<>();
    headers.every("references").forEach(value -> references.addAll(all(value)));
    Collections.reverse(references);
    ids.addAll(references);
    return ids.stream().limit(MOST).toList();
  }

  static List<String> all(String header) {
    List<String> ids = new ArrayList<>();
    Matcher brackets = BETWEEN_BRACKETS.matcher(header);
    while (brackets.find()) {
      add(ids, brackets.group(1).replaceAll("\\s", ""));
    }
    if (ids.isEmpty()) {
      for (String word : header.split("[\\s<>,]+")) {
        if (word.contains("@")) {
          add(ids, word);
        }
      }
    }
    return ids;
  }

  private static void add(List<String> ids, String id) {
    if (!id.isEmpty() && id.length() <= LONGEST) {
      ids.add(id);
    }
  }
}
