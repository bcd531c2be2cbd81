package org.supplierescalation.evidence.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.evidence.EvidenceItem;
import org.supplierescalation.evidence.EvidenceItems;
import org.supplierescalation.evidence.MailReader;
import org.supplierescalation.term.ScreenDates;

/** One document: what it is, who put it on file, and what it shows. */
@Controller
class DocumentViewController {

  private final CasesInSight cases;
  private final CaseFiles files;
  private final Documents documents;
  private final EvidenceItems items;
  private final MailReader mails;
  private final ContractOfCase contracts;
  private final Clock clock;

  DocumentViewController(
      CasesInSight cases,
      CaseFiles files,
      Documents documents,
      EvidenceItems items,
      MailReader mails,
      ContractOfCase contracts,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.documents = documents;
    this.items = items;
    this.mails = mails;
    this.contracts = contracts;
    this.clock = clock;
  }

  @GetMapping("/cases/{reference}/documents/{id}/view")
  String view(
      @PathVariable String reference, @PathVariable String id, Authentication who, Model model) {
    EscalationCase escalation = cases.get(reference, Person.of(who));
    List<CaseDocument> all = documents.of(escalation.reference());
    CaseDocument document = named(all, id);
    EvidenceItem item = items.find(document.id()).orElse(null);
    model.addAttribute("escalation", escalation);
    model.addAttribute("document", document);
    model.addAttribute("item", item);
    model.addAttribute("breach", item == null ? null : breach(item));
    model.addAttribute("original", item == null ? null : named(all, item.redactedFrom()));
    model.addAttribute("mail", item == null ? null : named(all, item.partOf()));
    model.addAttribute("copies", copies(escalation.reference(), all, document.id()));
    model.addAttribute(
        "preview", Preview.of(document, mails, () -> documents.bytes(document.id())));
    model.addAttribute("dates", ScreenDates.of(contracts.law(escalation.reference()), clock));
    return "document";
  }

  private @Nullable String breach(EvidenceItem item) {
    return files.breaches(item.reference()).stream()
        .filter(breach -> Long.valueOf(breach.id()).equals(item.breach()))
        .map(breach -> breach.fact())
        .findFirst()
        .orElse(null);
  }

  private List<CaseDocument> copies(
      CaseReference reference, List<CaseDocument> all, UUID original) {
    return items.all(reference).stream()
        .filter(item -> original.equals(item.redactedFrom()))
        .map(item -> named(all, item.document()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static CaseDocument named(List<CaseDocument> all, String id) {
    return all.stream()
        .filter(document -> document.id().toString().equals(id))
        .findFirst()
        .orElseThrow(OutOfSight::new);
  }

  private static @Nullable CaseDocument named(List<CaseDocument> all, @Nullable UUID id) {
    return all.stream().filter(document -> document.id().equals(id)).findFirst().orElse(null);
  }
}
