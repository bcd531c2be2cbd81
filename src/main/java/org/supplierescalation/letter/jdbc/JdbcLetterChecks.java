package org.supplierescalation.letter.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.ItemStand;
import org.supplierescalation.letter.LetterCheck;
import org.supplierescalation.letter.LetterChecks;

@Component
class JdbcLetterChecks implements LetterChecks {

  private final JdbcClient db;

  JdbcLetterChecks(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(UUID letter, List<LetterCheck> checks) {
    for (int position = 0; position < checks.size(); position++) {
      LetterCheck check = checks.get(position);
      db.sql(
              """
              insert into letter_check (letter, position, item, blocks, stand, advice)
              values (:letter, :position, :item, :blocks, :stand, :advice)
              """)
          .param("letter", letter)
          .param("position", position)
          .param("item", check.item())
          .param("blocks", check.blocks())
          .param("stand", check.stand().name())
          .param("advice", check.advice())
          .update();
    }
  }

  @Override
  public List<LetterCheck> of(UUID letter) {
    return db.sql("select * from letter_check where letter = :letter order by position")
        .param("letter", letter)
        .query(
            (row, number) ->
                new LetterCheck(
                    row.getString("item"),
                    row.getBoolean("blocks"),
                    ItemStand.valueOf(row.getString("stand")),
                    row.getString("advice")))
        .list();
  }
}
