package org.supplierescalation.inbox.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.inbox.AssignMail;
import org.supplierescalation.inbox.BringMailBack;
import org.supplierescalation.inbox.DismissMail;
import org.supplierescalation.letter.SafeText;

/** What can be done with a mail in the holding pen. */
@Component
class InboxActs {

  private static final int REASON = 2000;

  private final AssignMail assign;
  private final DismissMail dismiss;
  private final BringMailBack bringBack;

  InboxActs(AssignMail assign, DismissMail dismiss, BringMailBack bringBack) {
    this.assign = assign;
    this.dismiss = dismiss;
    this.bringBack = bringBack;
  }

  /** Does it, and says what was done. */
  String act(String name, long id, Map<String, String> typed, String by) {
    switch (name) {
      case "assign" -> {
        CaseReference reference = reference(typed.getOrDefault("reference", ""));
        assign.assign(id, reference, by);
        return "De mail staat in dossier %s.".formatted(reference);
      }
      case "dismiss" -> {
        dismiss.dismiss(id, reason(typed.getOrDefault("reason", "")), by);
        return "De mail is weggelegd. Onderaan deze pagina haalt u hem terug.";
      }
      case "bring-back" -> {
        bringBack.bringBack(id, by);
        return "De mail wacht weer op een dossier.";
      }
      default -> throw new OutOfSight();
    }
  }

  private static CaseReference reference(String typed) {
    if (typed.isBlank()) {
      throw new Refused("Vul het nummer van het dossier in, zoals ESC-2026-0009.");
    }
    return new CaseReference(typed.strip().toUpperCase(Locale.ROOT));
  }

  private static String reason(String typed) {
    String reason = SafeText.lines(typed).strip();
    if (reason.length() > REASON) {
      throw new Refused("“Reden” is te lang: er passen %d tekens.".formatted(REASON));
    }
    return reason;
  }
}
