package org.supplierescalation.inbox;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;

/** Why a case is suggested for a mail, so that a person can weigh it. */
public class WhySuggested {

  private final KnownMail known;

  public WhySuggested(KnownMail known) {
    this.known = known;
  }

  public String why(KeptMail mail, CaseReference reference) {
    if (mail.subject().toUpperCase(Locale.ROOT).contains(reference.value())) {
      return "Het dossiernummer staat in het onderwerp; dat kan iedereen typen.";
    }
    String domain = mail.from().substring(mail.from().lastIndexOf('@') + 1);
    if (!domain.isEmpty() && known.casesWithDomain(domain).contains(reference)) {
      return "De leverancier van dit dossier mailt vanaf %s.".formatted(domain);
    }
    return "De mail verwijst naar dit dossier, maar de afzender hoort er niet bij.";
  }
}
