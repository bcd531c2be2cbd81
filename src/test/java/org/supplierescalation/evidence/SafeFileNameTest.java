package org.supplierescalation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "../../x.pdf                  | x.pdf             | no folders",
        "C:\\Users\\piet\\brief.pdf   | brief.pdf         | no folders of Windows either",
        "'brief\u202Efdp.exe.pdf'     | brieffdp.exe.pdf  | no mark that turns a name around",
        "'a\u0000b\u0007\r\nc.pdf'    | abc.pdf           | no control characters",
        "'..'                         | document          | never empty",
        "'.htaccess'                  | htaccess          | never hidden",
        "'con.txt'                    | _con.txt          | no device of Windows",
        "'a:b*c?\"<d>|e.png'          | a_b_c___d__e.png  | no meaning for a shell or header",
        "'Ötzi  Ñandú\u00a0李 .pdf'    | Ötzi Ñandú 李 .pdf | letters of every language stay",
        "'e\u0301.pdf'                | é.pdf             | composed where it can be",
      })
  void isFitForEveryFileSystemPageAndHeader(String offered, String safe, String because) {
    assertThat(SafeFileName.of(offered)).isEqualTo(safe);
  }

  @Test
  void aNameOfThreeHundredCharactersIsShortenedAndKeepsItsExtension() {
    assertThat(SafeFileName.of("x".repeat(300) + ".pdf"))
        .hasSize(SafeFileName.LONGEST)
        .endsWith("xx.pdf");
  }

  @Test
  void noCharacterIsCutInTwo() {
    String name = SafeFileName.of("x".repeat(115) + "\uD83D\uDE00".repeat(50) + ".pdf");

    assertThat(name.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
        .isEmpty();
  }
}
