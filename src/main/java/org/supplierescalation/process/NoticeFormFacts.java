package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.EarlierContacts;
import org.supplierescalation.notice.NoticeDraft;
import org.supplierescalation.notice.NoticeText;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.ProposedTerm;
import org.supplierescalation.notice.SendingMethod;
import org.supplierescalation.notice.SupplierDate;
import org.supplierescalation.sla.PutBreachesOnCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.TermSpan;

/**
 * What the drafter of a notice sees: the proposal, earlier contacts, and the last draft to go on.
 */
@Component
class NoticeFormFacts implements Facts {

  private final CaseFiles cases;
  private final Notices notices;
  private final EarlierContacts contacts;
  private final ContractOfCase contracts;
  private final Documents documents;
  private final Timeline timeline;

  NoticeFormFacts(
      CaseFiles cases,
      Notices notices,
      EarlierContacts contacts,
      ContractOfCase contracts,
      Documents documents,
      Timeline timeline) {
    this.cases = cases;
    this.notices = notices;
    this.contacts = contacts;
    this.contracts = contracts;
    this.documents = documents;
    this.timeline = timeline;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_DraftNotice");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    ProposedTerm proposal = notices.latestProposal(reference).orElseThrow();
    return Map.of(
        "communication", communication(contacts, reference),
        "proposedTerm", proposal.length().inWords(),
        "motivation", sentences(proposal.motivation()),
        "termRisk", proposal.risk().dutch().toLowerCase(Locale.ROOT),
        "termWarnings", sentences(proposal.warnings()),
        "hoursAllowed", cases.get(reference).priority() == Priority.P1 ? "ja" : "nee",
        "sentBack", sentBack(reference));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    ProposedTerm proposal = notices.latestProposal(reference).orElseThrow();
    Map<String, Object> fields = new HashMap<>();
    fields.put("noticeKind", proposal.kind().name());
    fields.put("complexity", proposal.complexity().name());
    put(fields, proposal.length());
    notices
        .latestDraft(reference)
        .ifPresentOrElse(
            last -> again(fields, last),
            () -> firstTime(fields, contracts.get(reference), measured(reference)));
    return fields;
  }

  /** The letter names ten tickets of each norm; the reports go with it and name them all. */
  private List<String> measured(CaseReference reference) {
    return documents.of(reference).stream()
        .filter(document -> !document.isRemoved())
        .map(CaseDocument::name)
        .filter(name -> name.startsWith(PutBreachesOnCase.REPORT))
        .map(name -> name.replaceFirst("\\.pdf$", ""))
        .toList();
  }

  static List<Map<String, String>> communication(
      EarlierContacts contacts, CaseReference reference) {
    return contacts.of(reference).stream()
        .map(
            contact ->
                Map.of(
                    "on", DutchDates.inDigits(contact.on()),
                    "how", contact.how(),
                    "what", contact.what()))
        .toList();
  }

  static List<Map<String, String>> sentences(List<String> sentences) {
    return sentences.stream().map(sentence -> Map.of("sentence", sentence)).toList();
  }

  private static void put(Map<String, Object> fields, TermSpan length) {
    fields.remove(length.inHours() ? "termDays" : "termHours");
    fields.put(length.inHours() ? "termHours" : "termDays", length.amount());
  }

  private static void firstTime(
      Map<String, Object> fields, Contract contract, List<String> reports) {
    fields.put("consequences", true);
    fields.put("sendingMethod", SendingMethod.REGISTERED.name());
    fields.put(
        "annexes",
        "Uittreksel uit de overeenkomst %s%n%s"
            .formatted(
                contract.number(),
                reports.isEmpty() ? "Overzicht van de meldingen" : String.join("\n", reports)));
  }

  private static void again(Map<String, Object> fields, NoticeDraft last) {
    NoticeText text = last.text();
    put(fields, last.term().length());
    SupplierDate named = last.term().supplierDate();
    if (named != null) {
      fields.put("supplierDate", named.on().toString());
      fields.put("supplierDateSource", named.source());
      fields.put("supplierDateRealistic", named.realistic());
    }
    fields.put("deviation", last.term().deviation());
    if (last.term().replyWorkingDays() != null) {
      fields.put("replyWorkingDays", last.term().replyWorkingDays());
    }
    fields.put("obligation", text.obligation());
    fields.put("factsAddition", text.facts());
    fields.put("promises", text.promises());
    fields.put("demand", text.demand());
    fields.put("acceptanceTest", text.acceptanceTest());
    fields.put("damage", text.damage());
    fields.put("consequences", text.consequences());
    fields.put("cooperationOffer", text.cooperation());
    fields.put("contactPerson", text.contactPerson());
    fields.put("annexes", text.annexes());
    fields.put("signatory", text.signatory());
    if (last.method() != null) {
      fields.put("sendingMethod", last.method().name());
    }
  }

  /** The last remark of lawyer or signer, when the draft came back. */
  private String sentBack(CaseReference reference) {
    return timeline.of(reference).stream()
        .filter(entry -> entry.kind() == EntryKind.DECISION)
        .filter(entry -> entry.title().startsWith("Ingebrekestelling teruggestuurd"))
        .map(TimelineEntry::text)
        .reduce("", (earlier, later) -> later);
  }
}
