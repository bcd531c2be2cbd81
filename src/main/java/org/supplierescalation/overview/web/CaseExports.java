package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseList;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuestion;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.OutOfSight;
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
  private static final int PART = 500;

  private final CasesInSight cases;
  private final CaseList list;
  private final Timeline timeline;
  private final Documents documents;
  private final ContractOfCase contracts;
  private final DamageItems damageItems;
  private final AccountDamages accountDamages;
  private final TableAnswer answer;

  CaseExports(
      CasesInSight cases,
      CaseList list,
      Timeline timeline,
      Documents documents,
      ContractOfCase contracts,
      DamageItems damageItems,
      AccountDamages accountDamages,
      TableAnswer answer) {
    this.cases = cases;
    this.list = list;
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
      @RequestParam Map<String, String> asked,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    CaseQuery query = CaseQuestion.read(asked);
    Person person = Person.of(who);
    // In parts, so that ten thousand cases are never held at once.
    Stream<CaseRow> rows =
        IntStream.iterate(0, first -> first + PART)
            .mapToObj(first -> list.part(query, person, PART, first))
            .takeWhile(part -> !part.isEmpty())
            .flatMap(List::stream)
            .map(listed -> new CaseRow(listed.escalation(), listed.position()));
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
}
