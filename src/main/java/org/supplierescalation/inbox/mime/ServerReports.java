package org.supplierescalation.inbox.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.inbox.DeliveryReport;

/** What a mail server says of a mail of ours, in the words of the standard (RFC 3464). */
final class ServerReports {

  private static final int MOST_READ = 256 * 1024;
  private static final int MOST_RECIPIENTS = 200;
  private static final Set<String> ACTIONS =
      Set.of("failed", "delayed", "delivered", "relayed", "expanded");
  private static final Pattern STATUS =
      Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");

  private ServerReports() {}

  static @Nullable DeliveryReport of(List<MimePart> parts) {
    Optional<MimePart> status =
        parts.stream()
            .filter(
                part ->
                    part.is("message/delivery-status") || part.is("message/global-delivery-status"))
            .findFirst();
    if (status.isEmpty()) {
      return null;
    }
    List<HeaderLines> groups = groups(status.get());
    HeaderLines about =
        groups.stream()
            .filter(ServerReports::isFailed)
            .findFirst()
            .orElseGet(() -> recipient(groups));
    String code = code(about.first("status") + " " + about.first("diagnostic-code"));
    return new DeliveryReport(
        address(about), action(about, code), code, ReturnedMail.messageId(parts, groups));
  }

  /** First code (RFC 3463) in a text, or empty. */
  static String code(String text) {
    Matcher code = STATUS.matcher(text);
    return code.find() ? code.group(1) : "";
  }

  private static List<HeaderLines> groups(MimePart status) {
    Slice rest = Slice.of(status.bytes(MOST_READ));
    List<HeaderLines> groups = new ArrayList<>();
    while (rest.length() > 0 && groups.size() < MOST_RECIPIENTS) {
      HeaderLines group = HeaderLines.read(rest);
      Slice after = group.body();
      if (!group.all().isEmpty()) {
        groups.add(group);
      }
      // A line that is no header stops the reading: step over it.
      int next = after.from() > rest.from() ? after.from() : rest.endOfLine(rest.from()) + 1;
      rest = rest.between(next, rest.to());
    }
    return groups;
  }

  private static boolean isFailed(HeaderLines group) {
    return group.first("action").strip().toLowerCase(Locale.ROOT).startsWith("failed");
  }

  private static HeaderLines recipient(List<HeaderLines> groups) {
    return groups.stream()
        .filter(
            group ->
                group.all().containsKey("final-recipient") || group.all().containsKey("action"))
        .findFirst()
        .orElseGet(
            () -> groups.isEmpty() ? HeaderLines.read(Slice.of(new byte[0])) : groups.get(0));
  }

  /** As we addressed it, when the server still knows; it may have been forwarded since. */
  private static String address(HeaderLines group) {
    for (String name : List.of("original-recipient", "final-recipient")) {
      String value = group.first(name).replaceFirst("(?i)^\\s*[a-z0-9-]+\\s*;", "").strip();
      List<String> found = Addresses.all(value);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return "";
  }

  private static String action(HeaderLines group, String code) {
    String action =
        group.first("action").strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z].*", "");
    if (ACTIONS.contains(action)) {
      return action;
    }
    return code.startsWith("4") ? "delayed" : code.startsWith("2") ? "delivered" : "failed";
  }
}
