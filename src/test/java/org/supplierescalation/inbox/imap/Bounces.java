package org.supplierescalation.inbox.imap;

import java.util.UUID;

/** Mails in several parts. */
final class Bounces {

  private Bounces() {}

  /** A mail server that could not deliver our mail (RFC 3464). */
  static String of(String ourMail) {
    return """
        From: MAILER-DAEMON@mx.leverancier.example
        To: contracten@zorg.example
        Subject: Undelivered Mail Returned to Sender
        Date: Fri, 20 Nov 2026 09:00:00 +0100
        Message-ID: <%s@mx.leverancier.example>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        I'm sorry to have to inform you that your message could not be delivered.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.leverancier.example

        Final-Recipient: rfc822; servicedesk@leverancier.example
        Action: failed
        Status: 5.1.1
        --b
        Content-Type: message/rfc822

        From: contracten@zorg.example
        To: servicedesk@leverancier.example
        Subject: Ingebrekestelling
        Message-ID: <%s>

        Geachte heer, mevrouw
        --b--
        """
        .formatted(UUID.randomUUID(), ourMail);
  }

  /** A text twice, and a program. */
  static String withFiles(String answered, String from) {
    return """
        From: %s
        To: contracten@zorg.example
        Subject: Met bijlagen
        Date: Fri, 20 Nov 2026 09:00:00 +0100
        Message-ID: <%s@leverancier.example>
        In-Reply-To: <%s>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain

        Zie de bijlagen.
        --b
        Content-Type: text/plain; name="verslag.txt"
        Content-Disposition: attachment; filename="verslag.txt"

        Het verslag van de storing.
        --b
        Content-Type: text/plain; name="verslag.txt"
        Content-Disposition: attachment; filename="verslag.txt"

        Het verslag van de storing.
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="virus.exe"
        Content-Transfer-Encoding: base64

        TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=
        --b--
        """
        .formatted(from, UUID.randomUUID(), answered);
  }
}
