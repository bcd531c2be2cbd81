package org.supplierescalation.correspondence.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MailView;
import org.supplierescalation.letter.WordingWarning;

/**
 * A mail on the page, as it will be sent.
 *
 * @param document of the attachment, or null
 * @param state what became of it; empty while it was not handed over for sending
 */
record ShownMail(
    MailView mail, @Nullable UUID document, List<WordingWarning> warnings, String state) {

  static String state(Mail mail, Dispatches dispatches) {
    return dispatches
        .find(mail.reference(), mail.letterKey(), mail.recipient())
        .map(Dispatch::state)
        .map(
            state ->
                switch (state) {
                  case SENT -> "Verstuurd";
                  case REFUSED -> "Geweigerd door de mailserver";
                  case UNCERTAIN -> "Onzeker of dit weg is";
                  case QUEUED, SENDING -> "Wacht op verzending";
                })
        .orElse("");
  }
}
