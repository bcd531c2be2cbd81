package org.supplierescalation.inbox.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.supplierescalation.access.Person;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.MailStatus;

/** How many mails wait for a case, in the head of every page of who sorts them. */
@ControllerAdvice(annotations = Controller.class)
class PenCount {

  private final IncomingMails mails;

  PenCount(IncomingMails mails) {
    this.mails = mails;
  }

  @ModelAttribute("waitingMail")
  @Nullable Integer waitingMail(@Nullable Authentication who) {
    return who == null || !Person.of(who).sortsMail() ? null : mails.count(MailStatus.PEN);
  }
}
