package org.supplierescalation.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.OpenWork.CaseWork;

/** What somebody finds to do for the colleagues for whom he stands in today. */
public class StandIn {

  private final Replacements replacements;
  private final AbsentWork work;
  private final CaseFiles cases;
  private final Clock clock;

  public StandIn(Replacements replacements, AbsentWork work, CaseFiles cases, Clock clock) {
    this.replacements = replacements;
    this.work = work;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * For whom, and what lies with them that this person may do and see.
   *
   * @param running may be empty: then there is no work either
   */
  public record Standing(List<Replacement> running, List<CaseWork> work) {
    public Standing {
      running = List.copyOf(running);
      work = List.copyOf(work);
    }
  }

  public Standing of(Colleague person) {
    List<Replacement> running = replacements.runningFor(person.name(), Today.on(clock));
    if (running.isEmpty() || person.groups().isEmpty()) {
      return new Standing(running, List.of());
    }
    Set<String> absent = running.stream().map(Replacement::absent).collect(Collectors.toSet());
    return new Standing(
        running,
        work.of(absent, person.groups()).stream().filter(task -> sees(person, task)).toList());
  }

  private boolean sees(Colleague person, CaseWork task) {
    return person.seesEveryCase()
        || cases.find(task.reference()).filter(c -> CasesInSight.sees(person, c)).isPresent();
  }
}
