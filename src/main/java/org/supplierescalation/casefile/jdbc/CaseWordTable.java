package org.supplierescalation.casefile.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Words;

/** The words by which cases are found, written in the transaction that writes the text. */
@Component
class CaseWordTable {

  // The databases take far more values in one statement, but not any number.
  private static final int AT_ONCE = 500;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  CaseWordTable(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** From now on the case is found by the words of these texts too. */
  void add(CaseReference reference, @Nullable String... texts) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(texts).filter(Objects::nonNull).map(Words::of).forEach(words::addAll);
    List<String> all = new ArrayList<>(words);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      words.removeAll(known(reference, some));
    }
    insert(reference, words);
  }

  /** The case is found by the words of these texts, and by no others. */
  void replace(CaseReference reference, Iterable<String> texts) {
    db.sql("delete from case_word where reference = :reference")
        .param("reference", reference.value())
        .update();
    Set<String> words = new TreeSet<>();
    texts.forEach(text -> words.addAll(Words.of(text)));
    insert(reference, words);
  }

  private List<String> known(CaseReference reference, List<String> words) {
    return db.sql("select word from case_word where reference = :reference and word in (:words)")
        .param("reference", reference.value())
        .param("words", words)
        .query(String.class)
        .list();
  }

  private void insert(CaseReference reference, Set<String> words) {
    batches.batchUpdate(
        "insert into case_word (word, reference) values (?, ?)",
        words.stream().map(word -> new Object[] {word, reference.value()}).toList());
  }
}
