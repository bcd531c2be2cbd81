package org.supplierescalation.dispatch.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.LetterCopies;

@Component
class JdbcLetterCopies implements LetterCopies {

  private static final String BETWEEN = " ";

  private final JdbcClient db;

  JdbcLetterCopies(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<List<String>> of(UUID letter) {
    return db.sql("select coalesce(addresses, '') from letter_copies where letter = ?")
        .param(letter)
        .query(String.class)
        .optional()
        .map(JdbcLetterCopies::apart);
  }

  @Override
  public void choose(UUID letter, List<String> addresses, String by, Instant at) {
    db.sql("delete from letter_copies where letter = ?").param(letter).update();
    db.sql(
            "insert into letter_copies (letter, addresses, chosen_by, chosen_at) values (?, ?, ?, ?)")
        .params(letter, together(addresses), by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  static String together(List<String> words) {
    return String.join(BETWEEN, words);
  }

  static List<String> apart(@Nullable String words) {
    return words == null
        ? List.of()
        : Stream.of(words.split(BETWEEN)).filter(one -> !one.isBlank()).toList();
  }
}
