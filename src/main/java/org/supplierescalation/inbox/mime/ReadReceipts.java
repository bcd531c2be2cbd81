package org.supplierescalation.inbox.mime;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a program says it did with our mail (RFC 8098).
 *
 * @param about Message-ID of our mail, or empty
 * @param unread it was thrown away without being shown
 */
record ReadReceipts(String about, boolean unread) {

  static @Nullable ReadReceipts of(List<MimePart> parts) {
    for (MimePart part : parts) {
      if (part.is("message/disposition-notification")) {
        HeaderLines fields = HeaderLines.read(Slice.of(part.bytes(64 * 1024)));
        String done = fields.first("disposition").toLowerCase(Locale.ROOT);
        return new ReadReceipts(
            MessageIds.own(fields.first("original-message-id")), done.contains("deleted"));
      }
    }
    return null;
  }
}
