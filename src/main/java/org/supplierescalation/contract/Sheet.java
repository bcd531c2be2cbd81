package org.supplierescalation.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How an entry of a register is written as text under the keys of its fields, and read back from
 * what people typed. Forms, files and the interface all come through here, so that one check holds
 * for all.
 */
public interface Sheet<T> {

  RegisterKind kind();

  List<FieldGroup> groups();

  List<FieldPart> parts();

  /** A day as yyyy-mm-dd, an amount as 1234,56, yes as "ja", nothing as "". */
  Map<String, String> write(T entry);

  /** Refuses with one line for each mistake. */
  T read(Map<String, String> typed);

  /** What people call the entry. */
  String name(T entry);

  default Stream<RegisterField> fields() {
    return groups().stream().flatMap(group -> group.fields().stream());
  }
}
