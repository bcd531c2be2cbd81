package org.supplierescalation.retention.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.retention.ApproveRemoval;
import org.supplierescalation.retention.LiftHold;
import org.supplierescalation.retention.PlaceHold;
import org.supplierescalation.retention.ProposeRemoval;
import org.supplierescalation.retention.RejectRemoval;

/** What can be done on the page, and by whom. */
@Component
class RetentionActs {

  private static final int REASON = 2000;

  private final ProposeRemoval propose;
  private final ApproveRemoval approve;
  private final RejectRemoval reject;
  private final PlaceHold place;
  private final LiftHold lift;

  RetentionActs(
      ProposeRemoval propose,
      ApproveRemoval approve,
      RejectRemoval reject,
      PlaceHold place,
      LiftHold lift) {
    this.propose = propose;
    this.approve = approve;
    this.reject = reject;
    this.place = place;
    this.lift = lift;
  }

  /** Does it, and says what was done. */
  String act(String name, Map<String, String> typed, Person person) {
    switch (name) {
      case "propose" -> {
        only(person.administers());
        propose.propose(reference(typed), person.name());
        return "Het voorstel ligt klaar. Een jurist of de directie beslist.";
      }
      case "approve" -> {
        only(person.decidesOnRemoval());
        if (typed.get("seen") == null) {
          throw new Refused("Zet eerst het vinkje: verwijderen kan niet worden teruggedraaid.");
        }
        approve.approve(id(typed), person.name());
        return "De inhoud is verwijderd. Het dossier legt vast wat en waarom.";
      }
      case "reject" -> {
        only(person.decidesOnRemoval());
        reject.reject(id(typed), reason(typed), person.name());
        return "Het voorstel is afgewezen. Er is niets verwijderd.";
      }
      case "hold" -> {
        only(person.holdsCases());
        place.place(reference(typed), reason(typed), person.name());
        return "Het dossier wordt vastgehouden.";
      }
      case "lift" -> {
        only(person.holdsCases());
        lift.lift(reference(typed), reason(typed), person.name());
        return "Het dossier wordt niet meer vastgehouden.";
      }
      default -> throw new OutOfSight();
    }
  }

  private static void only(boolean allowed) {
    if (!allowed) {
      throw new OutOfSight();
    }
  }

  private static CaseReference reference(Map<String, String> typed) {
    return new CaseReference(typed.getOrDefault("reference", "").strip());
  }

  private static long id(Map<String, String> typed) {
    String id = typed.getOrDefault("proposal", "");
    if (!id.matches("\\d{1,18}")) {
      throw new OutOfSight();
    }
    return Long.parseLong(id);
  }

  private static String reason(Map<String, String> typed) {
    String reason = typed.getOrDefault("reason", "").strip();
    if (reason.length() > REASON) {
      throw new Refused("“Reden” is te lang: er passen %d tekens.".formatted(REASON));
    }
    return reason;
  }
}
