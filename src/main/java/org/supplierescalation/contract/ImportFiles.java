package org.supplierescalation.contract;

import java.util.Optional;
import java.util.UUID;

/** Files whose preview was shown, until they are imported or a day old. */
public interface ImportFiles {

  UUID keep(String kind, String name, byte[] bytes, String by);

  /** Only for whoever brought the file. */
  Optional<KeptFile> find(UUID id, String kind, String by);

  void remove(UUID id);

  /** A file as it was brought. */
  record KeptFile(String name, byte[] bytes) {}
}
