package org.supplierescalation.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who works here, asked where people are known. */
public interface Colleagues {

  /** Somebody by user id, as it is on file. */
  Optional<Colleague> find(String userId);

  /**
   * For each name the person with that user id and the members of the group with that id, capitals
   * or not; an empty set when nobody is called that.
   */
  Map<String, Set<String>> called(List<String> names);
}
