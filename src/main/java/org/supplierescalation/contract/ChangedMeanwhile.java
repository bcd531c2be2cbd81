package org.supplierescalation.contract;

import java.util.List;

/** Somebody else changed the entry while this change was being typed. */
public class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RegisterChange> changes;
  private final int version;

  ChangedMeanwhile(List<RegisterChange> changes, int version) {
    super("changed meanwhile, now at version " + version);
    this.changes = List.copyOf(changes);
    this.version = version;
  }

  /** What the others did, newest first; may be empty when nobody recorded it. */
  public List<RegisterChange> changes() {
    return changes;
  }

  /** The one the entry has now. */
  public int version() {
    return version;
  }
}
