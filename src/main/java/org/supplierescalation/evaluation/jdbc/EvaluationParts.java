package org.supplierescalation.evaluation.jdbc;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.AgendaItem;
import org.supplierescalation.evaluation.AgendaSubject;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.MaturityLevel;
import org.supplierescalation.evaluation.MaturityQuestion;
import org.supplierescalation.evaluation.MaturityScore;

/** What hangs under an evaluation: its agenda and the answers to its questions. */
@Component
class EvaluationParts {

  private static final String ONE = " where contract = ? and number = ?";

  private final JdbcClient db;

  EvaluationParts(JdbcClient db) {
    this.db = db;
  }

  void add(EvaluationKey key, AgendaItem item) {
    db.sql("insert into evaluation_item values (?, ?, ?, ?, ?)")
        .params(key.contract(), key.number(), item.subject().name(), item.facts(), item.outcome())
        .update();
  }

  List<AgendaItem> agenda(EvaluationKey key) {
    return db
        .sql("select * from evaluation_item" + ONE)
        .params(key.contract(), key.number())
        .query(
            (row, n) ->
                new AgendaItem(
                    AgendaSubject.valueOf(row.getString("subject")),
                    row.getString("facts"),
                    row.getString("outcome")))
        .list()
        .stream()
        .sorted(Comparator.comparing(AgendaItem::subject))
        .toList();
  }

  List<MaturityScore> scores(EvaluationKey key) {
    return db
        .sql("select * from evaluation_score" + ONE)
        .params(key.contract(), key.number())
        .query(
            (row, n) ->
                new MaturityScore(
                    MaturityQuestion.valueOf(row.getString("question")),
                    MaturityLevel.valueOf(row.getString("level")),
                    row.getString("ground")))
        .list()
        .stream()
        .sorted(Comparator.comparing(MaturityScore::question))
        .toList();
  }
}
