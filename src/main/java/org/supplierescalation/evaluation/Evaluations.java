package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.Refused;

/** The evaluations on file. */
public interface Evaluations {

  Optional<Evaluation> find(EvaluationKey key);

  default Evaluation get(EvaluationKey key) {
    return find(key).orElseThrow(() -> new Refused("Evaluatie %s bestaat niet.".formatted(key)));
  }

  /** Of a contract, newest first. */
  List<Evaluation> of(String contract);

  /** The one that is not done yet; there is at most one. */
  default Optional<Evaluation> open(String contract) {
    return of(contract).stream().filter(Evaluation::isOpen).findFirst();
  }

  /** Of every contract, those that began and are not done, longest planned first. */
  List<Evaluation> running(int most);

  void add(EvaluationKey key, LocalDate plannedOn);

  void move(EvaluationKey key, LocalDate plannedOn);

  /** Writes the agenda over what was known, and begins the preparation. */
  void putAgenda(EvaluationKey key, LocalDate from, LocalDate to, List<AgendaItem> agenda);

  /** The preparation is done; own points may be empty. */
  void prepared(EvaluationKey key, String ownPoints);

  void held(EvaluationKey key, Meeting meeting, String by);

  void reported(EvaluationKey key, List<MaturityScore> scores);

  void putReport(EvaluationKey key, byte[] pdf, String sha256);

  Optional<byte[]> report(EvaluationKey key);

  void confirmed(EvaluationKey key, Confirmation confirmation);
}
