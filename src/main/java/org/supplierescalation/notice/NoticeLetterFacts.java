package org.supplierescalation.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.letter.CaseLetterFacts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.notice.EarlierContacts.Contact;

/** What the default notice tells, but for its dates (see {@link NoticeDates}). */
class NoticeLetterFacts {

  private NoticeLetterFacts() {}

  static Map<String, Object> of(
      NoticeDraft draft, Contract contract, List<Breach> breaches, List<Contact> contacts) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", draft.reference().value());
    parties(facts, contract);
    NoticeText text = draft.text();
    boolean eachNamed = breaches.stream().noneMatch(breach -> breach.commitment().isBlank());
    facts.put("breaches", breaches.stream().map(breach -> row(breach, text)).toList());
    facts.put("obligation", eachNamed ? text.obligation() : "");
    facts.put("facts", text.facts());
    facts.put("contacts", contacts.stream().map(NoticeLetterFacts::row).toList());
    facts.put("hasContacts", !contacts.isEmpty());
    facts.put("promises", text.promises());
    facts.put("demand", text.demand());
    facts.put("acceptanceTest", text.acceptanceTest());
    facts.put("days", LetterDates.length(draft.term().length()));
    facts.put("consequences", text.consequences());
    facts.put("damage", text.damage());
    facts.put("cooperation", text.cooperation());
    facts.put("contactPerson", text.contactPerson());
    facts.put("annexes", lines(text.annexes()));
    facts.put("hasAnnexes", !text.annexes().isBlank());
    facts.put("signatory", text.signatory());
    facts.put("method", draft.method() == null ? "" : draft.method().worded());
    return facts;
  }

  private static void parties(Map<String, Object> facts, Contract contract) {
    Supplier supplier = contract.supplier();
    String name = supplier.name() + " " + supplier.legalForm();
    facts.put("supplier", name);
    facts.put("addressee", CaseLetterFacts.toTheBoard(supplier));
    facts.put("supplierRegistration", supplier.registration());
    facts.put("supplierSeat", supplier.seat());
    facts.put("contractTitle", contract.title());
    facts.put("contractNumber", contract.number());
    facts.put("concludedOn", LetterDates.withoutWeekday(contract.concludedOn()));
    facts.put("sla", contract.sla());
    facts.put("penaltyClause", contract.penalty() == null ? "" : contract.penalty().clause());
    facts.put("book5", contract.underBook5());
  }

  private static Map<String, Object> row(Breach breach, NoticeText text) {
    return Map.of(
        "commitment", breach.commitment().isBlank() ? text.obligation() : breach.commitment(),
        "fact", breach.fact(),
        "occurredOn", LetterDates.withoutWeekday(breach.occurredOn()),
        "effect", breach.effect(),
        "evidence", breach.evidence());
  }

  private static Map<String, Object> row(Contact contact) {
    return Map.of(
        "on",
        LetterDates.withoutWeekday(contact.on()),
        "how",
        contact.how(),
        "what",
        contact.what());
  }

  private static List<Map<String, Object>> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> Map.<String, Object>of("line", line))
        .toList();
  }
}
