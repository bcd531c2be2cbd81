package org.supplierescalation.inbox.mime;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mail of ours that a report is about, as far as it was sent back. */
final class ReturnedMail {

  private static final Pattern IN_WORDS =
      Pattern.compile("(?im)^[ \\t>]{0,20}message-id:[ \\t]*\\n?[ \\t]*<([^<>\\s]{3,250})>");

  private ReturnedMail() {}

  static @Nullable String messageId(List<MimePart> parts, List<HeaderLines> groups) {
    for (MimePart part : parts) {
      if (part.mediaType().matches("(text|message)/(rfc822|global)(-headers)?")) {
        String id =
            MessageIds.own(HeaderLines.read(Slice.of(part.bytes(64 * 1024))).first("message-id"));
        if (!id.isEmpty()) {
          return id;
        }
      }
    }
    for (HeaderLines group : groups) {
      for (String name : List.of("original-message-id", "x-original-message-id")) {
        String id = MessageIds.own(group.first(name));
        if (!id.isEmpty()) {
          return id;
        }
      }
    }
    return null;
  }

  static @Nullable String messageId(String text) {
    Matcher found = IN_WORDS.matcher(text);
    return found.find() ? found.group(1) : null;
  }
}
