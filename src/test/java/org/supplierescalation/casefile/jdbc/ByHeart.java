package org.supplierescalation.casefile.jdbc;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuery.Due;
import org.supplierescalation.casefile.CaseQuery.Sort;
import org.supplierescalation.casefile.CaseQuery.State;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Viewer;
import org.supplierescalation.casefile.Words;
import org.supplierescalation.casefile.jdbc.CasesOnFile.Known;

/** The answer to a question about cases, without a database: slow, and plainly right. */
final class ByHeart {

  private ByHeart() {}

  static List<CaseReference> answer(CaseQuery query, Viewer viewer, Collection<Known> all) {
    Comparator<Known> order =
        Comparator.comparing((Known k) -> k.escalation().openedAt())
            .thenComparing(k -> k.escalation().reference().value())
            .reversed();
    Comparator<Known> deadline =
        Comparator.comparing(
            (Known k) -> k.position().nextDeadline(),
            Comparator.nullsLast(Comparator.naturalOrder()));
    if (query.sort() != Sort.NEWEST) {
      order = deadline.thenComparing(order);
    }
    if (query.sort() == Sort.PRIORITY) {
      order = Comparator.comparing((Known k) -> k.escalation().priority()).thenComparing(order);
    }
    return all.stream()
        .filter(k -> viewer.seesEveryCase() || k.escalation().openedBy().equals(viewer.name()))
        .filter(k -> matches(query, k))
        .sorted(order)
        .map(k -> k.escalation().reference())
        .toList();
  }

  private static boolean matches(CaseQuery q, Known k) {
    return (q.state() == State.ALL || (q.state() == State.OPEN) == k.escalation().isOpen())
        && (q.stage() == null || q.stage() == k.escalation().stage())
        && (q.supplier().isEmpty() || q.supplier().equals(k.escalation().supplierName()))
        && (q.priority() == null || q.priority() == k.escalation().priority())
        && (q.paused() == null || q.paused() == (k.escalation().pausedUntil() != null))
        && (q.turn() == null || q.turn().name().equals(turn(k)))
        && (q.due() == null || q.due() == due(k))
        && (q.text().isBlank() || saysAll(q.text(), k.text()));
  }

  private static String turn(Known k) {
    return k.position().ball() == null ? "NOBODY" : k.position().ball().side().name();
  }

  private static @Nullable Due due(Known k) {
    if (k.position().nextDeadline() == null) {
      return Due.NONE;
    }
    Duration left = Duration.between(CasesOnFile.NOW, k.position().nextDeadline());
    return left.isNegative()
        ? Due.LATE
        : left.compareTo(Duration.ofHours(33)) <= 0 ? Due.THIS_WEEK : null;
  }

  private static boolean saysAll(String sought, String text) {
    return !Words.sought(sought).isEmpty()
        && Words.sought(sought).stream()
            .allMatch(one -> Words.of(text).stream().anyMatch(word -> Words.matches(word, one)));
  }
}
