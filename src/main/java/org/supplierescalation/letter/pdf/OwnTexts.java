package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Texts of the organisation, in a folder beside the program, under the names of ours. Looked at
 * again when the date or the size of the file changes.
 */
class OwnTexts {

  static final int MOST_KILOBYTES = 200;

  private static final Logger LOG = LoggerFactory.getLogger(OwnTexts.class);

  private final @Nullable Path folder;
  private final Map<String, Looked> looked = new ConcurrentHashMap<>();

  OwnTexts(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * What was found under a name.
   *
   * @param text null when it may not be used
   * @param fault in Dutch; null when it may
   */
  record Found(@Nullable String text, @Nullable String fault) {}

  private record Looked(FileTime changed, long size, String ours, Found found) {}

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** The text to use. */
  String insteadOf(String name, String ours) {
    return find(name, ours).map(Found::text).orElse(ours);
  }

  /** Empty when there is no such file. */
  Optional<Found> find(String name, String ours) {
    if (folder == null) {
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      looked.remove(name);
      return Optional.empty();
    }
    try {
      FileTime changed = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      Looked before = looked.get(name);
      if (before != null
          && before.changed().equals(changed)
          && before.size() == size
          && before.ours().equals(ours)) {
        return Optional.of(before.found());
      }
      Found found = look(folder, file, name, ours);
      looked.put(name, new Looked(changed, size, ours, found));
      tell(name, found);
      return Optional.of(found);
    } catch (IOException unreadable) {
      return Optional.of(new Found(null, "niet te lezen"));
    }
  }

  private static Found look(Path folder, Path file, String name, String ours) throws IOException {
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      return new Found(null, "verwijst naar een bestand buiten de map");
    }
    if (!Files.isRegularFile(file)) {
      return new Found(null, "is geen bestand");
    }
    if (Files.size(file) > MOST_KILOBYTES * 1024L) {
      return new Found(null, "is groter dan %d KB".formatted(MOST_KILOBYTES));
    }
    try {
      String own = Files.readString(file, StandardCharsets.UTF_8);
      return OwnTextRules.fault(name, own, ours)
          .map(fault -> new Found(null, fault))
          .orElseGet(() -> new Found(own, null));
    } catch (CharacterCodingException notText) {
      return new Found(null, "is geen tekst in UTF-8");
    }
  }

  private static void tell(String name, Found found) {
    if (found.fault() == null) {
      LOG.info("Eigen tekst {} is in gebruik.", name);
    } else {
      LOG.warn("Eigen tekst {} wordt niet gebruikt: {}.", name, found.fault());
    }
  }
}
