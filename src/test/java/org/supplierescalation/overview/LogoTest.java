package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>";

  @TempDir Path folder;

  @Test
  void aPngAndAStillDrawingAreLogos() throws IOException {
    Path png = folder.resolve("logo.png");
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB), "png", png.toFile());

    assertThat(logo(png).type()).hasToString("image/png");
    assertThat(logo(file("<path id='a' d='M0 0h9v9z'/><use href='#a'/><style>.x{}</style>")).type())
        .hasToString("image/svg+xml");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void withoutAPathThereIsNoLogo(String path) {
    assertThat(new BrandSettings("Voorbeeld", path).brand().hasLogo()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>alert(1)</script>                              | more than draw",
        "<SCRIPT/>                                              | more than draw",
        "<g onload='alert(1)'/>                                 | more than draw",
        "<a href='javascript:alert(1)'/>                        | more than draw",
        "<image href='https://elders.example/x.png'/>           | more than draw",
        "<image xmlns:x='http://www.w3.org/1999/xlink' x:href='//elders.example/x'/> | more than draw",
        "<foreignObject><p>pagina</p></foreignObject>           | more than draw",
        "<g>                                                    | not a PNG",
      })
  void aDrawingThatDoesMoreThanDrawIsRefused(String inside, String why) throws IOException {
    Path file = file(inside);

    assertThatThrownBy(() -> logo(file))
        .hasMessageContaining("escalation.organisation.logo")
        .hasMessageContaining(why);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/> | without a DOCTYPE",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>            | not an SVG",
        "<svg/>                                                  | not an SVG",
        "GIF89a                                                  | not a PNG",
        ".PNG en dan niets                                       | not a PNG",
      })
  void whatIsNotAPictureIsRefused(String content, String why) throws IOException {
    Path file = Files.writeString(folder.resolve("logo"), content);

    assertThatThrownBy(() -> logo(file)).hasMessageContaining(why);
  }

  @Test
  void aFileThatIsNotThereOrTooLargeIsRefused() throws IOException {
    Path large = file("<desc>" + "x".repeat(Logo.LARGEST) + "</desc>");

    assertThatThrownBy(() -> logo(large)).hasMessageContaining("larger than 200 kB");
    assertThatThrownBy(() -> logo(folder.resolve("weg.png"))).hasMessageContaining("not there");
    assertThatThrownBy(() -> logo(folder)).hasMessageContaining("not a file");
  }

  private static Logo logo(Path file) {
    Logo logo = new BrandSettings("Voorbeeld", file.toString()).brand().logo();
    assertThat(logo).isNotNull();
    return logo;
  }

  private Path file(String inside) throws IOException {
    return Files.write(
        folder.resolve("logo.svg"), SVG.formatted(inside).getBytes(StandardCharsets.UTF_8));
  }
}
