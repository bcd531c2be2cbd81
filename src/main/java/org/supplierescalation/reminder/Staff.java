package org.supplierescalation.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of the organisation and where their mail goes, asked where people are known. */
public interface Staff {

  /** Every user id. */
  List<String> all();

  /** User ids. */
  Set<String> membersOf(String group);

  /** The groups that have tasks, by id, with their Dutch names. */
  Map<String, String> groups();

  /** Empty when it is unknown or cannot be used. */
  Optional<String> address(String person);

  void keepAddress(String person, String address);
}
