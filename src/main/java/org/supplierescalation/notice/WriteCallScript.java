package org.supplierescalation.notice;

import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.DutchDates;

/**
 * Writes what to say on the phone before the notice goes out: every earlier contact, what the
 * letter asks, and what not to say (law.md 5, Belscript).
 */
public class WriteCallScript {

  private final Notices notices;
  private final EarlierContacts contacts;
  private final ContractOfCase contracts;
  private final LetterWriter writer;
  private final Documents documents;
  private final Timeline timeline;

  public WriteCallScript(
      Notices notices,
      EarlierContacts contacts,
      ContractOfCase contracts,
      LetterWriter writer,
      Documents documents,
      Timeline timeline) {
    this.notices = notices;
    this.contacts = contacts;
    this.contracts = contracts;
    this.writer = writer;
    this.documents = documents;
    this.timeline = timeline;
  }

  public CaseDocument write(CaseReference reference, String by) {
    ComposedNotice notice = notices.composed(reference);
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>(notice.facts());
    facts.putAll(notice.dates().facts(contract.law()));
    // The letter may be in another language; we speak of it in Dutch.
    NoticeDraft draft = notices.draft(reference);
    facts.put("days", draft.term().length().inWords());
    facts.put("method", draft.method() == null ? "" : draft.method().dutch());
    facts.put("noticeEmail", contract.supplier().noticeEmail());
    facts.put(
        "people",
        contract.supplier().contacts().stream()
            .map(
                person ->
                    Map.of("name", person.name(), "role", person.role(), "phone", person.phone()))
            .toList());
    facts.put(
        "contacts",
        contacts.of(reference).stream()
            .map(
                contact ->
                    Map.of(
                        "on", DutchDates.withoutWeekday(contact.on()),
                        "how", contact.how(),
                        "what", contact.what()))
            .toList());
    CaseDocument script =
        documents.keep(
            reference,
            LetterKind.CALL_SCRIPT.name(),
            LetterKind.CALL_SCRIPT.fileName(reference, notice.letterRound()),
            "application/pdf",
            writer.pdf(LetterKind.CALL_SCRIPT, contract.law(), facts),
            by);
    timeline.add(
        reference,
        by,
        EntryKind.CALL,
        "Belscript gemaakt",
        "Wat wij zeggen voordat de brief uitgaat.",
        script.id());
    return script;
  }
}
