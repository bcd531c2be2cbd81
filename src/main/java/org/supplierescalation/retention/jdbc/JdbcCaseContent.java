package org.supplierescalation.retention.jdbc;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.FindableWords;
import org.supplierescalation.casefile.RemovedPiece;
import org.supplierescalation.retention.CaseContent;
import org.supplierescalation.retention.EngineTraces;

@Component
class JdbcCaseContent implements CaseContent {

  private final JdbcClient db;
  private final FreeTexts freeTexts;
  private final FindableWords words;
  private final EngineTraces engine;
  private final Clock clock;

  JdbcCaseContent(
      JdbcClient db, FreeTexts freeTexts, FindableWords words, EngineTraces engine, Clock clock) {
    this.db = db;
    this.freeTexts = freeTexts;
    this.words = words;
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public Content of(CaseReference reference) {
    List<RemovedPiece> pieces = new ArrayList<>(lines(reference));
    pieces.addAll(documents(reference));
    return new Content(pieces);
  }

  @Override
  public void remove(CaseReference reference, Content content) {
    long record =
        db.sql("select max(number) from timeline where reference = ? and kind = 'REMOVAL'")
            .param(reference.value())
            .query(Long.class)
            .single();
    content.pieces().forEach(piece -> remove(reference, piece, record));
    freeTexts.remove(reference);
    words.readAgain(reference);
    engine.forget(reference);
  }

  private void remove(CaseReference reference, RemovedPiece piece, long record) {
    if (piece.document() != null) {
      db.sql("update document set content = ?, removed_at = ? where id = ?")
          .params(new byte[0], clock.instant().atOffset(ZoneOffset.UTC), piece.document())
          .update();
      db.sql(
              "insert into removal (reference, document, content_hash, removal_line) values (?, ?, ?, ?)")
          .params(reference.value(), piece.document(), piece.contentHash(), record)
          .update();
      return;
    }
    long number =
        db.sql("select number from timeline_seal where reference = ? and position = ?")
            .params(reference.value(), piece.position())
            .query(Long.class)
            .single();
    db.sql("update timeline set title = ?, text = '' where number = ?")
        .params(RemovedPiece.TITLE, number)
        .update();
    db.sql(
            "insert into removal (reference, number, content_hash, removal_line) values (?, ?, ?, ?)")
        .params(reference.value(), number, piece.contentHash(), record)
        .update();
  }

  /** A stage says nothing about people, and a removal must be readable for ever. */
  private List<RemovedPiece> lines(CaseReference reference) {
    return db.sql(
            """
            select s.position, s.content_hash from timeline t join timeline_seal s on s.number = t.number
            where t.reference = ? and t.kind not in ('STAGE', 'REMOVAL')
            and t.number not in (select number from removal where number is not null)
            order by s.position
            """)
        .param(reference.value())
        .query((row, number) -> new RemovedPiece(row.getInt(1), null, row.getString(2), 0))
        .list();
  }

  private List<RemovedPiece> documents(CaseReference reference) {
    return db.sql(
            "select id, sha256 from document where reference = ? and removed_at is null order by id")
        .param(reference.value())
        .query(
            (row, number) ->
                new RemovedPiece(null, row.getObject(1, UUID.class), row.getString(2), 0))
        .list();
  }
}
