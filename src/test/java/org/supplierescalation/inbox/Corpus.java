package org.supplierescalation.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The incoming mails written for this project, and what is to become of each (corpus.csv). */
public final class Corpus {

  private static final String FOLDER = "/inbox/corpus/";

  private Corpus() {}

  /** A line of the table: the name of the mail, and the expectations under the table's words. */
  public record Line(String file, List<String> expected) {

    @Override
    public String toString() {
      return file;
    }

    public byte[] mail() {
      return file.startsWith("generated/")
          ? BigMails.of(file.substring("generated/".length()))
          : bytes(FOLDER + file);
    }
  }

  /** One word per column, without the name of the file. */
  static List<String> words() {
    return cells().findFirst().orElseThrow().subList(1, 13);
  }

  public static List<Line> lines() {
    return cells().skip(1).map(cells -> new Line(cells.get(0), cells.subList(1, 13))).toList();
  }

  static List<String> files() {
    try (Stream<Path> files =
        Files.list(Path.of(Corpus.class.getResource("/inbox/corpus").toURI()))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] mail(String file) {
    return bytes(FOLDER + file);
  }

  private static Stream<List<String>> cells() {
    return new String(bytes("/inbox/corpus.csv"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> Arrays.asList(line.split(" \\| ", -1)));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Corpus.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
