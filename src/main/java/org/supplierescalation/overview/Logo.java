package org.supplierescalation.overview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.springframework.http.MediaType;

/**
 * The organisation's logo, as it lies on the server: a PNG or an SVG of at most 200 kB that is a
 * picture and nothing else.
 */
record Logo(byte[] bytes, MediaType type) {

  /** In bytes. */
  static final int LARGEST = 200 * 1024;

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  /**
   * @throws IllegalArgumentException when the file is not there, too large, or not such a picture
   */
  static Logo of(Path file) {
    byte[] bytes = read(file);
    if (bytes.length > LARGEST) {
      throw unfit(file, "is larger than 200 kB");
    }
    if (isPng(bytes)) {
      return new Logo(bytes, MediaType.IMAGE_PNG);
    }
    String wrong = StillDrawing.whatIsWrongWith(bytes);
    if (wrong != null) {
      throw unfit(file, wrong);
    }
    return new Logo(bytes, SVG);
  }

  private static byte[] read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw unfit(file, "is not there, or is not a file");
      }
      if (Files.size(file) > LARGEST) {
        throw unfit(file, "is larger than 200 kB");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "escalation.organisation.logo: " + file + " cannot be read", unreadable);
    }
  }

  /** Not only its first bytes: the whole picture must be readable. */
  private static boolean isPng(byte[] bytes) {
    try {
      return bytes.length > 4
          && bytes[1] == 'P'
          && bytes[2] == 'N'
          && bytes[3] == 'G'
          && ImageIO.read(new ByteArrayInputStream(bytes)) != null;
    } catch (IOException notAPicture) {
      return false;
    }
  }

  private static IllegalArgumentException unfit(Path file, String why) {
    return new IllegalArgumentException("escalation.organisation.logo: " + file + " " + why);
  }
}
