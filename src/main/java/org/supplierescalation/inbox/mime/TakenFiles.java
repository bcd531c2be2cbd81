package org.supplierescalation.inbox.mime;

import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.inbox.IncomingFile;

/** The files of one mail, as many and as large as anybody can look at. */
final class TakenFiles {

  private static final int MOST = 100;
  private static final int MOST_BYTES = 25 * 1024 * 1024;

  private final List<IncomingFile> taken = new ArrayList<>();
  private final List<String> tooMany = new ArrayList<>();
  private final List<String> tooLarge = new ArrayList<>();
  private int bytes;

  void take(MimePart part) {
    String name = part.name();
    if (taken.size() == MOST) {
      tooMany.add(name);
      return;
    }
    byte[] content = part.bytes(MOST_BYTES - bytes + 1);
    if (content.length > MOST_BYTES - bytes) {
      tooLarge.add(name);
      return;
    }
    bytes += content.length;
    taken.add(new IncomingFile(name, part.mediaType(), content));
  }

  List<IncomingFile> all() {
    return taken;
  }

  List<String> leftOut() {
    List<String> said = new ArrayList<>();
    if (!tooMany.isEmpty()) {
      said.add(LeftOut.tooMany(MOST, tooMany));
    }
    if (!tooLarge.isEmpty()) {
      said.add(LeftOut.tooLarge(MOST_BYTES / 1024 / 1024, tooLarge));
    }
    return said;
  }
}
