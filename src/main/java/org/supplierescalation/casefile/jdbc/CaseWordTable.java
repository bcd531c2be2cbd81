package org.supplierescalation.casefile.jdbc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

  CaseWordTable(JdbcClient db) {
    this.db = db;
  }

  /** From now on the case is found by the words of these texts too. */
  void add(CaseReference reference, @Nullable String... texts) {
    Set<String> words = new TreeSet<>();
    Arrays.stream(texts).filter(Objects::nonNull).map(Words::of).forEach(words::addAll);
    for (List<String> some : portions(words)) {
      insert(reference, some, known(reference, some));
    }
  }

  /** The case is found by the words of these texts, and by no others. */
  void replace(CaseReference reference, Iterable<String> texts) {
    db.sql("delete from case_word where reference = :reference")
        .param("reference", reference.value())
        .update();
    Set<String> words = new TreeSet<>();
    texts.forEach(text -> words.addAll(Words.of(text)));
    portions(words).forEach(some -> insert(reference, some, Set.of()));
  }

  private static List<List<String>> portions(Set<String> words) {
    List<String> all = List.copyOf(words);
    return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
        .mapToObj(p -> all.subList(p * AT_ONCE, Math.min((p + 1) * AT_ONCE, all.size())))
        .toList();
  }

  private Set<String> known(CaseReference reference, List<String> words) {
    return db.sql("select word from case_word where reference = :reference and word in (:words)")
        .param("reference", reference.value())
        .param("words", words)
        .query(String.class)
        .set();
  }

  private void insert(CaseReference reference, List<String> words, Set<String> known) {
    Map<String, String> values = new LinkedHashMap<>();
    words.stream()
        .filter(word -> !known.contains(word))
        .forEach(word -> values.put("word" + values.size(), word));
    if (values.isEmpty()) {
      return;
    }
    String rows =
        values.keySet().stream()
            .map("(:%s, :reference)"::formatted)
            .collect(Collectors.joining(", "));
    db.sql("insert into case_word (word, reference) values " + rows)
        .params(values)
        .param("reference", reference.value())
        .update();
  }
}
