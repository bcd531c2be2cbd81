package org.supplierescalation.dossier.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.supplierescalation.casefile.Seal;

/**
 * A ZIP file whose last entry says what all others should hash to, as {@code sha256sum -c} reads it
 * (GNU coreutils): two spaces between hash and name. Names may not hold a line break or backslash,
 * which that format would write in another way.
 */
final class SummedZip {

  private static final String SUMS = "sha256sums.txt";

  private final ZipOutputStream zip;
  private final ZonedDateTime at;
  private final StringBuilder sums = new StringBuilder();

  SummedZip(OutputStream out, ZonedDateTime at) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.at = at;
    // Scans and photos are compressed already: trying hard only costs time.
    zip.setLevel(Deflater.BEST_SPEED);
  }

  void put(String name, byte[] bytes) throws IOException {
    if (name.indexOf('\n') >= 0 || name.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("not a name for a list of sums: " + name);
    }
    sums.append(Seal.of(bytes)).append("  ").append(name).append('\n');
    entry(name, bytes);
  }

  /** Without this the file cannot be opened: half a dossier is never taken for a whole one. */
  void finish() throws IOException {
    entry(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
    zip.finish();
    zip.flush();
  }

  private void entry(String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(at.toLocalDateTime());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
