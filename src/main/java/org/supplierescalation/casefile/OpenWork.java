package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The work that is open in the process: the position of a case, asked from where it lives. */
public interface OpenWork {

  List<Work> of(CaseReference reference);

  /** The open work of all cases, in one question. */
  Map<CaseReference, List<Work>> all();

  /**
   * What a person has taken, and what nobody has taken yet in the person's groups.
   *
   * @param groups group ids
   * @param most how many to name at most; the most urgent first
   */
  OwnWork ownOf(String person, Set<String> groups, int most);

  /** A task, and the case it is about. */
  record CaseWork(CaseReference reference, Work work) {}

  /**
   * The work of one person.
   *
   * @param total how much there is in all
   */
  record OwnWork(List<CaseWork> first, int total) {
    public OwnWork {
      first = List.copyOf(first);
    }
  }

  /**
   * A task that waits for somebody.
   *
   * @param waitsForSupplier the ball is with the supplier: this task only records what it does
   * @param group who may do it (a group id), or null
   */
  record Work(
      String taskId,
      String name,
      @Nullable String group,
      @Nullable String assignee,
      Instant since,
      @Nullable Instant due,
      boolean waitsForSupplier) {}
}
