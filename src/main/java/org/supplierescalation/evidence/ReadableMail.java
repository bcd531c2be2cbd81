package org.supplierescalation.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a person reads it: words only, nothing that acts.
 *
 * @param date as the sender's program wrote it, or null when it cannot be read
 * @param text plain; of a mail in HTML, its words and the addresses behind its links
 * @param fromHtml the text was made out of HTML
 */
public record ReadableMail(
    String from,
    String to,
    String cc,
    @Nullable Instant date,
    String subject,
    String text,
    boolean fromHtml,
    List<Attachment> attachments) {

  public ReadableMail {
    attachments = List.copyOf(attachments);
  }

  /**
   * @param number counted from 0
   * @param name made safe
   * @param size in bytes
   */
  public record Attachment(int number, String name, long size) {

    /** The sender's Outlook packed everything in a format that only Outlook reads (TNEF). */
    public boolean isWinmail() {
      return name.equalsIgnoreCase("winmail.dat");
    }
  }
}
