package org.supplierescalation.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;

/**
 * Every call, meeting and mail with the supplier so far, from the timeline: only the title, because
 * the particulars are for ourselves.
 */
public class EarlierContacts {

  private static final Set<EntryKind> CONTACT =
      Set.of(EntryKind.CALL, EntryKind.MEETING, EntryKind.MAIL_OUT, EntryKind.MAIL_IN);

  private final Timeline timeline;
  private final ContractOfCase contracts;

  public EarlierContacts(Timeline timeline, ContractOfCase contracts) {
    this.timeline = timeline;
    this.contracts = contracts;
  }

  /** Oldest first. */
  public List<Contact> of(CaseReference reference) {
    return timeline.of(reference).stream()
        .filter(entry -> CONTACT.contains(entry.kind()))
        .map(
            entry ->
                new Contact(
                    entry.at().atZone(contracts.law(reference).zone()).toLocalDate(),
                    entry.kind().dutch(),
                    entry.title()))
        .toList();
  }

  /**
   * @param how such as "Telefoongesprek"
   * @param what one line, with the result
   */
  public record Contact(LocalDate on, String how, String what) {}
}
