package org.supplierescalation.evidence.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.FileType;
import org.supplierescalation.evidence.OfficeGate;

@Component
class OfficeContainer implements OfficeGate {

  private static final int MOST_PARTS = 5_000;
  private static final long LARGEST = 200L * 1024 * 1024;
  // Text packs to a tenth, a monotonous sheet to a fiftieth; a bomb to a thousandth.
  private static final int STEEPEST = 150;
  private static final int SMALL = 1024 * 1024;
  // What is read as XML is held in memory for a moment.
  private static final int LARGEST_HELD = 16 * 1024 * 1024;

  private static final Pattern MACROS =
      Pattern.compile(
          "(.*/)?(vbaproject|vbadata|activex|macrosheets)[^/]*(/.*)?|(basic|scripts)/.+"
              + "|.*\\.(docm|xlsm|pptm|dotm|xlam|ppam|exe|dll|js|vbs|bat|cmd|ps1)");

  @Override
  public FileType check(String name, byte[] container) {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(container))
            .setIgnoreLocalFileHeader(false)
            .get()) {
      List<ZipArchiveEntry> parts = java.util.Collections.list(zip.getEntries());
      if (parts.isEmpty() || parts.size() > MOST_PARTS) {
        throw swollen(name);
      }
      OfficeParts read = new OfficeParts(name);
      Set<String> seen = new HashSet<>();
      long left = LARGEST;
      for (ZipArchiveEntry part : parts) {
        refuseName(name, part, seen);
        left -= read(zip, part, read, left);
      }
      return read.type();
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(name);
    }
  }

  private static void refuseName(String name, ZipArchiveEntry part, Set<String> seen) {
    String path = part.getName();
    if (path.startsWith("/")
        || path.contains("\\")
        || path.contains("../")
        || !seen.add(path.toLowerCase(Locale.ROOT))
        || part.getGeneralPurposeBit().usesEncryption()) {
      throw damaged(name);
    }
    if (MACROS.matcher(path.toLowerCase(Locale.ROOT)).matches()) {
      throw OfficeParts.macros(name);
    }
  }

  private static long read(ZipFile zip, ZipArchiveEntry part, OfficeParts parts, long left)
      throws IOException {
    boolean held = OfficeParts.reads(part.getName());
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > left
            || (size > SMALL && size > STEEPEST * Math.max(1, part.getCompressedSize()))) {
          throw swollen(parts.document());
        }
        if (held && kept.size() < LARGEST_HELD) {
          kept.write(buffer, 0, n);
        }
      }
    }
    if (held) {
      parts.read(part.getName(), kept.toByteArray());
    }
    return size;
  }

  private static Refused swollen(String name) {
    return new Refused(
        "“%s” wordt uitgepakt veel te groot en is daarom niet geopend. Bewaar het als pdf en lever dat in."
            .formatted(name));
  }

  private static Refused damaged(String name) {
    return new Refused(
        "“%s” is beschadigd of beveiligd en kan niet worden gelezen. Bewaar het als pdf en lever dat in."
            .formatted(name));
  }
}
