package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.SecuredEvidence;
import org.supplierescalation.remedy.StepIn;
import org.supplierescalation.remedy.StepIn.Quote;
import org.supplierescalation.remedy.StepInRoute;

/** The plan to step in, as it stands on form {@code plan-step-in}. */
final class StepInFields {

  private static final List<String> KEYS =
      List.of(
          "stepInRoute",
          "stepInGround",
          "urgency",
          "recordedState",
          "securedLogs",
          "securedScreens",
          "securedConfiguration",
          "securedData",
          "securedWhere",
          "licences",
          "stepInWorkText",
          "startsOn",
          "firstParty",
          "firstAmount",
          "firstQuotedOn",
          "secondParty",
          "secondAmount",
          "secondQuotedOn",
          "chosenQuote");

  private StepInFields() {}

  static StepIn plan(FormFields form, CaseReference reference) {
    return new StepIn(
        reference,
        form.word("stepInRoute", StepInRoute.class, "Langs welke route?"),
        form.text("stepInGround", "Waarop berust dat?", 2000),
        form.optionalText("urgency", "Waarom is er spoed?", 2000),
        form.optionalText("recordedState", "Hoe is de toestand vastgesteld?", 2000),
        secured(form),
        form.text("securedWhere", "Waar ligt het bewijs?", 1000),
        form.text("licences", "Garantie, eigendom en licentie", 2000),
        form.text("stepInWorkText", "Welk werk?", 2000),
        form.date("startsOn", "Begin van het werk"),
        quotes(form),
        form.number("chosenQuote", "Welke offerte?", 1, 2),
        form.by(),
        "",
        null,
        null);
  }

  /** What was typed for another choice leaves the process too. */
  static void forget(FormFields form) {
    KEYS.forEach(key -> form.optionalText(key, key, 4000));
  }

  private static Set<SecuredEvidence> secured(FormFields form) {
    Set<SecuredEvidence> secured = EnumSet.noneOf(SecuredEvidence.class);
    if (form.checked("securedLogs")) {
      secured.add(SecuredEvidence.LOGS);
    }
    if (form.checked("securedScreens")) {
      secured.add(SecuredEvidence.SCREENS);
    }
    if (form.checked("securedConfiguration")) {
      secured.add(SecuredEvidence.CONFIGURATION);
    }
    if (form.checked("securedData")) {
      secured.add(SecuredEvidence.DATA);
    }
    return secured;
  }

  private static List<Quote> quotes(FormFields form) {
    List<Quote> quotes = new ArrayList<>();
    quotes.add(quote(form, "first", "eerste offerte"));
    boolean second =
        !form.optionalText("secondParty", "Partij van de tweede offerte", 200).isEmpty()
            || !form.optionalText("secondAmount", "Bedrag van de tweede offerte", 40).isEmpty();
    if (second) {
      quotes.add(quote(form, "second", "tweede offerte"));
    }
    return quotes;
  }

  private static Quote quote(FormFields form, String prefix, String name) {
    return new Quote(
        form.text(prefix + "Party", "Partij van de " + name, 200),
        form.amount(prefix + "Amount", "Bedrag van de " + name),
        form.date(prefix + "QuotedOn", "Dag van de " + name));
  }
}
