package org.supplierescalation.casefile.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DescribedDocuments;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterChecks;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.ScreenDates;

/** Everything that page {@code case} shows of one case. */
@Component
class CasePage {

  private final CaseFiles cases;
  private final Timeline timeline;
  private final Documents documents;
  private final DescribedDocuments described;
  private final Letters letters;
  private final ContractOfCase contracts;
  private final OpenWork openWork;
  private final List<CasePanel> panels;
  private final LetterChecks checks;
  private final Clock clock;

  CasePage(
      CaseFiles cases,
      Timeline timeline,
      Documents documents,
      DescribedDocuments described,
      Letters letters,
      ContractOfCase contracts,
      OpenWork openWork,
      List<CasePanel> panels,
      LetterChecks checks,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.documents = documents;
    this.described = described;
    this.letters = letters;
    this.contracts = contracts;
    this.openWork = openWork;
    this.panels = panels;
    this.checks = checks;
    this.clock = clock;
  }

  /**
   * @param typed what was typed in a form that was refused; empty otherwise
   */
  String show(
      EscalationCase escalation,
      Person person,
      boolean oldestFirst,
      Map<String, String> typed,
      Model model) {
    CaseReference reference = escalation.reference();
    List<TimelineEntry> lines = timeline.of(reference);
    List<Work> work = openWork.of(reference);
    model.addAttribute("escalation", escalation);
    model.addAttribute("contract", contracts.find(reference).orElse(null));
    model.addAttribute("stops", StageStop.line(escalation, lines));
    model.addAttribute("work", work);
    model.addAttribute("position", Position.of(work));
    model.addAttribute("breaches", cases.breaches(reference));
    model.addAttribute(
        "panels", panels.stream().flatMap(panel -> panel.of(reference).stream()).toList());
    model.addAttribute("letters", letters.of(reference));
    model.addAttribute("editable", EditableLetter.of(letters.of(reference), checks));
    model.addAttribute("reviewsLetters", person.reviewsLetters());
    model.addAttribute("documents", documents.of(reference));
    model.addAttribute("particulars", described.of(reference));
    model.addAttribute("evidenceKinds", EvidenceKind.values());
    model.addAttribute("timeline", oldestFirst ? lines : newestFirst(lines));
    model.addAttribute("oldestFirst", oldestFirst);
    model.addAttribute("leads", person.leadsCases());
    model.addAttribute("worksOnCases", person.seesEveryCase());
    model.addAttribute("typed", typed);
    model.addAttribute("dates", ScreenDates.of(contracts.law(reference), clock));
    return "case";
  }

  private static List<TimelineEntry> newestFirst(List<TimelineEntry> lines) {
    List<TimelineEntry> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return reversed;
  }
}
