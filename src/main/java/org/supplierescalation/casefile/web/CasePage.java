package org.supplierescalation.casefile.web;

import java.time.Clock;
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
import org.supplierescalation.casefile.DueDates;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Talks;
import org.supplierescalation.letter.LetterChecks;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** Everything that page {@code case} shows of one case. */
@Component
class CasePage {

  private final CaseFiles cases;
  private final Timeline timeline;
  private final CaseTimeline timelineCard;
  private final Documents documents;
  private final DescribedDocuments described;
  private final Letters letters;
  private final LetterStands letterStands;
  private final ContractOfCase contracts;
  private final OpenWork openWork;
  private final DueDates dueDates;
  private final Talks talks;
  private final List<CasePanel> panels;
  private final LetterChecks checks;
  private final Clock clock;

  CasePage(
      CaseFiles cases,
      Timeline timeline,
      CaseTimeline timelineCard,
      Documents documents,
      DescribedDocuments described,
      Letters letters,
      LetterStands letterStands,
      ContractOfCase contracts,
      OpenWork openWork,
      DueDates dueDates,
      Talks talks,
      List<CasePanel> panels,
      LetterChecks checks,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.timelineCard = timelineCard;
    this.documents = documents;
    this.described = described;
    this.letters = letters;
    this.letterStands = letterStands;
    this.contracts = contracts;
    this.openWork = openWork;
    this.dueDates = dueDates;
    this.talks = talks;
    this.panels = panels;
    this.checks = checks;
    this.clock = clock;
  }

  /** With the newest lines of the timeline first. */
  String show(
      EscalationCase escalation,
      Person person,
      boolean oldestFirst,
      Map<String, String> typed,
      Model model) {
    TimelineChoice choice = oldestFirst ? TimelineChoice.ALL.otherWayRound() : TimelineChoice.ALL;
    return show(escalation, person, choice, typed, model);
  }

  /**
   * @param typed what was typed in a form that was refused; empty otherwise
   */
  String show(
      EscalationCase escalation,
      Person person,
      TimelineChoice choice,
      Map<String, String> typed,
      Model model) {
    CaseReference reference = escalation.reference();
    List<TimelineEntry> lines = timeline.of(reference);
    Law law = contracts.law(reference);
    ScreenDates dates = ScreenDates.of(law, clock);
    model.addAttribute("escalation", escalation);
    model.addAttribute("contract", contracts.find(reference).orElse(null));
    model.addAttribute("stops", StageLine.of(escalation, lines, dates));
    position(escalation, person, dates, model);
    model.addAttribute("breaches", cases.breaches(reference));
    model.addAttribute(
        "panels",
        panels.stream()
            .filter(panel -> panel.isFor(person))
            .flatMap(panel -> panel.of(reference).stream())
            .toList());
    model.addAttribute("letters", letterStands.of(reference, person, dates));
    model.addAttribute("editable", EditableLetter.of(letters.of(reference), checks));
    model.addAttribute("reviewsLetters", person.reviewsLetters());
    model.addAttribute("documents", documents.of(reference));
    model.addAttribute("timeline", timelineCard.show(reference, lines, choice, law));
    model.addAttribute("particulars", described.of(reference));
    model.addAttribute("evidenceKinds", EvidenceKind.values());
    model.addAttribute("leads", person.leadsCases());
    model.addAttribute("worksOnCases", person.seesEveryCase());
    model.addAttribute("typed", typed);
    model.addAttribute("mistake", new Mistake((String) model.getAttribute("refused")));
    model.addAttribute("dates", dates);
    return "case";
  }

  private void position(EscalationCase escalation, Person person, ScreenDates dates, Model model) {
    List<Work> work = openWork.of(escalation.reference());
    Position position = Position.of(work);
    model.addAttribute("work", work);
    model.addAttribute("why", dueDates.why(escalation.reference()));
    model.addAttribute("position", position);
    model.addAttribute(
        "nextStep", NextStep.of(escalation, position, person.seesEveryCase(), dates));
    model.addAttribute("helpAnchor", NextStep.help(escalation.stage()));
    model.addAttribute(
        "unconfirmed",
        talks.of(escalation.reference()).stream().filter(talk -> !talk.isConfirmed()).toList());
  }
}
