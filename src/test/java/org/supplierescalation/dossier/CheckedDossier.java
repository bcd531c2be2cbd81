package org.supplierescalation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier as the receiver handles it: unpacked with a tool, checked with {@code sha256sum}. */
public final class CheckedDossier {

  private CheckedDossier() {}

  /** Unpacks into this folder and checks every sum; gives what {@code sha256sum} said. */
  public static List<String> check(byte[] zip, Path folder) throws IOException {
    Path file = Files.write(Files.createTempFile("dossier", ".zip"), zip);
    try {
      run(folder, Path.of(System.getProperty("java.home"), "bin", "jar").toString(), "xf", file);
    } finally {
      Files.delete(file);
    }
    return run(folder, "sha256sum", "--strict", "-c", "sha256sums.txt");
  }

  private static List<String> run(Path folder, Object... command) throws IOException {
    List<String> words = new ArrayList<>();
    for (Object word : command) {
      words.add(word.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    // Names of files are in Unicode, also where the tests run in the C locale.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(said).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return said.lines().toList();
  }
}
