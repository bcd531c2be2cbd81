package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.overview.CaseTables;
import org.supplierescalation.overview.CaseTables.CaseRow;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.DamageItems;

/** The lists of and in cases, as files for a spreadsheet. */
@RestController
@Tag(name = "Lijsten", description = "Lijsten als CSV (csv) of Excel-werkmap (xlsx)")
class CaseExports {

  private static final String CASES = "/cases.{format:csv|xlsx}";
  private static final String TIMELINE = "/cases/{reference}/timeline.{format:csv|xlsx}";
  private static final String DOCUMENTS = "/cases/{reference}/documents.{format:csv|xlsx}";
  private static final String DAMAGES = "/cases/{reference}/damages.{format:csv|xlsx}";
  private static final String API = "/api/v1";

  private final CasesInSight cases;
  private final OpenWork openWork;
  private final Timeline timeline;
  private final Documents documents;
  private final ContractOfCase contracts;
  private final DamageItems damageItems;
  private final AccountDamages accountDamages;
  private final TableAnswer answer;

  CaseExports(
      CasesInSight cases,
      OpenWork openWork,
      Timeline timeline,
      Documents documents,
      ContractOfCase contracts,
      DamageItems damageItems,
      AccountDamages accountDamages,
      TableAnswer answer) {
    this.cases = cases;
    this.openWork = openWork;
    this.timeline = timeline;
    this.documents = documents;
    this.contracts = contracts;
    this.damageItems = damageItems;
    this.accountDamages = accountDamages;
    this.answer = answer;
  }

  @Operation(summary = "Geeft de dossiers die u mag zien als bestand")
  @GetMapping({CASES, API + CASES})
  void cases(
      @PathVariable String format,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "open") String state,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    Map<CaseReference, List<Work>> work = openWork.all();
    Stream<CaseRow> rows =
        cases.all(Person.of(who)).stream()
            .filter(one -> isAskedFor(one, text.strip(), state))
            .map(
                one ->
                    new CaseRow(one, Position.of(work.getOrDefault(one.reference(), List.of()))));
    answer.send(CaseTables.cases(rows), format, "", response);
  }

  @Operation(summary = "Geeft de tijdlijn van een dossier als bestand")
  @GetMapping({TIMELINE, API + TIMELINE})
  void timeline(
      @PathVariable String reference,
      @PathVariable String format,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    CaseReference known = inSight(reference, who);
    answer.send(
        CaseTables.timeline(
            timeline.of(known).stream(), documents.of(known), contracts.law(known).zone()),
        format,
        known.value(),
        response);
  }

  @Operation(summary = "Geeft de lijst van documenten van een dossier als bestand")
  @GetMapping({DOCUMENTS, API + DOCUMENTS})
  void documents(
      @PathVariable String reference,
      @PathVariable String format,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    CaseReference known = inSight(reference, who);
    answer.send(
        CaseTables.documents(documents.of(known).stream(), contracts.law(known).zone()),
        format,
        known.value(),
        response);
  }

  @Operation(summary = "Geeft de schadestaat van een dossier als bestand")
  @GetMapping({DAMAGES, API + DAMAGES})
  void damages(
      @PathVariable String reference,
      @PathVariable String format,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    CaseReference known = inSight(reference, who);
    if (damageItems.of(known).isEmpty()) {
      throw new OutOfSight();
    }
    answer.send(CaseTables.damages(accountDamages.today(known)), format, known.value(), response);
  }

  private CaseReference inSight(String reference, Authentication who) {
    return cases.get(reference, Person.of(who)).reference();
  }

  /** As on the page with cases: part of reference, subject or supplier. */
  private static boolean isAskedFor(EscalationCase one, String text, @Nullable String state) {
    boolean rightState = "alle".equals(state) || one.isOpen() != "gesloten".equals(state);
    return rightState
        && Stream.of(one.reference().value(), one.subject(), one.supplierName())
            .anyMatch(
                value -> value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
  }
}
