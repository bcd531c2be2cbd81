package org.supplierescalation.sla.web;

import java.util.List;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.sla.TicketField;
import org.supplierescalation.sla.WaitedFor;

/** What can be chosen in the form of the import. */
record ImportChoices(List<TicketField> fields, List<Priority> priorities, List<WaitedFor> waiting) {

  static final ImportChoices FORM =
      new ImportChoices(
          List.of(TicketField.values()), List.of(Priority.values()), List.of(WaitedFor.values()));
}
