package org.supplierescalation.demo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** A mail on page {@code demo-mailbox}. */
record MailInBox(Received mail) {

  private static final Pattern LINK = Pattern.compile("/reply/[A-Za-z0-9_-]{43}");
  private static final Pattern ADDRESS = Pattern.compile("<([^<>]+)>");

  /** The mailboxes of all recipients; the one with the newest mail first. */
  static Map<String, List<MailInBox>> byRecipient(List<Received> newestFirst) {
    return newestFirst.stream()
        .map(MailInBox::new)
        .collect(
            Collectors.groupingBy(MailInBox::address, LinkedHashMap::new, Collectors.toList()));
  }

  /** Stands for the Message-ID in an address of ours. */
  public String key() {
    return UUID.nameUUIDFromBytes(mail.messageId().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Without the name in front of it. */
  public String address() {
    Matcher address = ADDRESS.matcher(mail.to());
    return address.find() ? address.group(1) : mail.to();
  }

  /** The path of the personal link in the mail, on whatever address the demo runs; or null. */
  public @Nullable String link() {
    Matcher link = LINK.matcher(mail.text());
    return link.find() ? link.group() : null;
  }

  public String date() {
    return DutchDates.inWords(mail.date(), Law.NL);
  }
}
