package org.supplierescalation.contract;

import static org.supplierescalation.contract.RegisterField.choice;
import static org.supplierescalation.contract.RegisterField.line;
import static org.supplierescalation.contract.RegisterField.of;
import static org.supplierescalation.contract.RegisterField.text;

import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.contract.RegisterField.Choice;
import org.supplierescalation.contract.RegisterField.Kind;
import org.supplierescalation.term.Law;

/** What the register knows of a contract, its clauses excepted ({@link ClauseFields}). */
final class ContractFields {

  static final RegisterField NUMBER =
      line("number", "Contractnummer", 40)
          .must()
          .hint("Kies het zelf, zoals C-2026-014. Het blijft altijd hetzelfde.");
  static final RegisterField SUPPLIER =
      line("supplier", "Leveranciersnummer", 40)
          .must()
          .hint("Het nummer uit het leveranciersregister.");
  static final RegisterField TITLE = line("title", "Titel", 200).must();
  static final RegisterField CONCLUDED = of(Kind.DAY, "concludedOn", "Gesloten op").must();
  static final RegisterField SLA =
      line("sla", "Service level agreement", 200).hint("Naam en versie, als die er is.");
  static final RegisterField VALUE =
      of(Kind.MONEY, "value", "Totale waarde in euro").hint("Zonder btw, over de hele looptijd.");
  static final RegisterField FEE = of(Kind.MONEY, "monthlyFee", "Maandbedrag in euro").must();
  static final RegisterField LAW =
      choice(
          "law",
          "Toepasselijk recht",
          Stream.of(Law.values())
              .map(law -> new Choice(law.name(), law.dutch()))
              .toArray(Choice[]::new));
  static final RegisterField FORUM =
      line("forum", "Bevoegde rechter of instantie", 200)
          .hint("In de woorden van het contract, zoals Rechtbank Midden-Nederland.");
  static final RegisterField DISPUTES =
      choice(
          "disputes",
          "Geschillenregeling",
          Stream.of(DisputeClause.values())
              .map(word -> new Choice(word.name(), word.dutch()))
              .toArray(Choice[]::new));

  static final RegisterField CLAUSE =
      line("clause", "Artikel", 100).must().hint("De vindplaats, zoals SLA artikel 4.1.");
  static final RegisterField PROMISE = text("text", "Afspraak", 2000).must();
  static final RegisterField NORM =
      of(Kind.NUMBER, "norm", "Norm").hint("Alleen het getal, zoals 99,5.");
  static final RegisterField UNIT = line("unit", "Eenheid", 60).hint("Zoals uur, werkdag of %.");
  static final RegisterField WINDOW =
      line("window", "Servicevenster", 200).hint("Zoals werkdagen van 8.00 tot 18.00 uur.");
  static final RegisterField MEASUREMENT =
      line("measurement", "Meetwijze", 500).hint("Zoals: maandrapport, gemeten vanaf de melding.");

  static final RegisterField PAPER = line("name", "Document", 200).must();
  static final RegisterField WHERE =
      line("where", "Waar bewaard", 500)
          .must()
          .hint("De vindplaats in het archief of het kenmerk.");

  static final FieldPart COMMITMENTS =
      new FieldPart(
          "commitments",
          "Afspraken",
          "Afspraak",
          "Nog een afspraak",
          List.of(CLAUSE, PROMISE, NORM, UNIT, WINDOW, MEASUREMENT),
          200);
  static final FieldPart DOCUMENTS =
      new FieldPart(
          "documents",
          "Contractdocumenten",
          "Document",
          "Nog een document",
          List.of(PAPER, WHERE),
          50);

  static final List<FieldGroup> GROUPS =
      List.of(
          FieldGroup.of("Het contract", NUMBER, SUPPLIER, TITLE, CONCLUDED, SLA, VALUE, FEE),
          FieldGroup.of("Recht en geschillen", LAW, FORUM, DISPUTES),
          ClauseFields.TERMS,
          ClauseFields.PENALTY,
          ClauseFields.CREDITS,
          ClauseFields.RIGHTS,
          ClauseFields.END);

  private ContractFields() {}
}
