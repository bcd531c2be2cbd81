package org.supplierescalation.people;

import java.util.Optional;
import java.util.Set;

/** Who works here, asked where people are known. */
public interface Colleagues {

  /** Somebody by user id, as it is on file. */
  Optional<Colleague> find(String userId);

  /**
   * The person with this user id and the members of the group with this id, capitals or not; empty
   * when nobody is called that.
   */
  Set<String> called(String name);
}
