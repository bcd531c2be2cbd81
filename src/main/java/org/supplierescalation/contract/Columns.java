package org.supplierescalation.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/** Which column of a file fills which field: by its label or its key, in any order and case. */
final class Columns {

  /** Contacts that fit in one row of a file. */
  private static final int CONTACTS = 5;

  private final Map<String, String> keyByLabel = new LinkedHashMap<>();

  Columns and(Stream<RegisterField> fields) {
    fields.forEach(field -> keyByLabel.put(field.label(), field.key()));
    return this;
  }

  /** Columns like "Contactpersoon 1 naam". */
  Columns and(FieldPart part) {
    for (int row = 0; row < CONTACTS; row++) {
      for (RegisterField field : part.fields()) {
        keyByLabel.put(
            "%s %d %s".formatted(part.one(), row + 1, field.label().toLowerCase(Locale.ROOT)),
            part.key(row, field));
      }
    }
    return this;
  }

  List<String> labels() {
    return List.copyOf(keyByLabel.keySet());
  }

  /** The key of the field by the name of the column in this file. */
  Map<String, String> keys(FileTable file, List<String> needed) {
    Map<String, String> known = new HashMap<>();
    keyByLabel.forEach(
        (label, key) -> {
          known.put(plain(label), key);
          known.put(plain(key), key);
        });
    Map<String, String> keys = new HashMap<>();
    List<String> mistakes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String column : file.columns()) {
      @Nullable String key = known.get(plain(column));
      if (column.isBlank()) {
        mistakes.add("Een kolom heeft geen kop. Vul de kop in of haal de kolom weg.");
      } else if (key == null) {
        mistakes.add(
            "Kolom “%s” is onbekend. Gebruik een kop uit het voorbeeldbestand, of haal de kolom weg."
                .formatted(column));
      } else if (!seen.add(key)) {
        mistakes.add("Kolom “%s” staat er twee keer. Laat er één staan.".formatted(column));
      } else {
        keys.put(column, key);
      }
    }
    for (String label : needed) {
      if (!seen.contains(known.getOrDefault(plain(label), ""))) {
        mistakes.add("Kolom “%s” ontbreekt. Voeg hem toe aan de eerste regel.".formatted(label));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new Refused(String.join("\n", mistakes));
    }
    return keys;
  }

  private static String plain(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
