package org.supplierescalation.inbox.mime;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.inbox.DeliveryReport;
import org.supplierescalation.inbox.IncomingMail;
import org.supplierescalation.inbox.MailOpener;
import org.supplierescalation.inbox.OpenedMail;
import org.supplierescalation.letter.SafeText;

/**
 * Reads the bytes itself: a library that refuses, fetches or copies is no help with mails that are
 * wrong on purpose.
 */
@Component
class MimeOpener implements MailOpener {

  private static final int LONGEST_SUBJECT = 500;
  private static final int MOST_REPORT_PARTS = 20;
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
  private static final List<String> RECIPIENTS =
      List.of(
          "to",
          "cc",
          "delivered-to",
          "x-original-to",
          "envelope-to",
          "x-envelope-to",
          "x-forwarded-to",
          "bcc");

  @Override
  public OpenedMail open(byte[] original) {
    try {
      return read(original);
    } catch (RuntimeException | StackOverflowError beyondReading) {
      return new OpenedMail(
          new IncomingMail("", "", List.of(), "", List.of(), Map.of(), "text/plain", "", "", null),
          null,
          List.of(),
          List.of(LeftOut.UNREADABLE));
    }
  }

  private static OpenedMail read(byte[] original) {
    MimePart whole = MimePart.read(Slice.of(original));
    HeaderLines headers = whole.headers();
    Contents contents = new Contents();
    String text = contents.text(whole);
    String from = Addresses.writer(headers);
    List<MimePart> parts =
        whole.is("multipart/") ? whole.parts(MOST_REPORT_PARTS) : List.<MimePart>of();
    DeliveryReport said = ServerReports.of(parts);
    DeliveryReport report = said != null ? said : ServerWords.of(headers, from, parts, text);
    ReadReceipts receipt = ReadReceipts.of(parts);
    IncomingMail mail =
        new IncomingMail(
            MessageIds.own(headers.first("message-id")),
            from,
            Addresses.all(headers, RECIPIENTS),
            subject(headers.first("subject")),
            answers(headers, receipt),
            headers.all(),
            whole.mediaType(),
            reportType(whole, said, receipt, contents),
            text,
            report);
    return new OpenedMail(
        mail, date(headers.first("date")), contents.files(), leftOut(headers, contents));
  }

  private static List<String> answers(HeaderLines headers, @Nullable ReadReceipts receipt) {
    Set<String> ids = new LinkedHashSet<>();
    if (receipt != null && !receipt.about().isEmpty()) {
      ids.add(receipt.about());
    }
    ids.addAll(MessageIds.answered(headers));
    return List.copyOf(ids);
  }

  private static String reportType(
      MimePart whole,
      @Nullable DeliveryReport said,
      @Nullable ReadReceipts receipt,
      Contents contents) {
    if (receipt != null) {
      return receipt.unread() ? "disposition-deleted" : "disposition-notification";
    }
    if (said != null) {
      return "delivery-status";
    }
    if (contents.calendarMethod().matches("REPLY|COUNTER|DECLINECOUNTER")) {
      return "calendar-reply";
    }
    String type = whole.parameter("report-type").toLowerCase(Locale.ROOT);
    return whole.is("multipart/report") && type.matches("[a-z-]{1,60}") ? type : "";
  }

  private static List<String> leftOut(HeaderLines headers, Contents contents) {
    List<String> said = new ArrayList<>(contents.leftOut());
    if (headers.isCut()) {
      said.add(LeftOut.HEADERS);
    }
    if (headers.every("from").size() > 1) {
      said.add(LeftOut.TWO_WRITERS);
    }
    return said;
  }

  private static String subject(String header) {
    String line = SafeText.lines(EncodedWords.decode(header)).replace('\n', ' ').strip();
    return Cut.after(LONGEST_SUBJECT, line, "…");
  }

  private static @Nullable Instant date(String header) {
    try {
      Instant at = new MailDateFormat().parse(header).toInstant();
      return at.isBefore(FIRST) || at.isAfter(LAST) ? null : at;
    } catch (ParseException | RuntimeException unreadable) {
      return null;
    }
  }
}
