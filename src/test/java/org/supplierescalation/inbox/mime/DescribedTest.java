package org.supplierescalation.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attachment; filename="a b.pdf"                          | a b.pdf
          attachment; filename=a.pdf                              | a.pdf
          ATTACHMENT; FILENAME=a.pdf                              | a.pdf
          attachment; filename="a;b.pdf"                          | a;b.pdf
          attachment; filename="a\\"b.pdf"                        | a"b.pdf
          attachment; filename="a.pdf                             | a.pdf
          attachment; filename*=utf-8''r%C3%A9sum%C3%A9.pdf       | résumé.pdf
          attachment; filename*=iso-8859-1'fr'r%E9sum%E9.pdf      | résumé.pdf
          attachment; filename*0="lang "; filename*1="deel.pdf"   | lang deel.pdf
          attachment; filename*1=b; filename*0=a                  | ab
          attachment; filename=kort.pdf; filename*=utf-8''l.pdf   | l.pdf
          attachment; filename*=utf-8''100%                       | 100%
          attachment;;; ; filename=a.pdf;                         | a.pdf
          """)
  void aFileNameIsReadHoweverItIsWritten(String header, String name) {
    assertThat(Described.read(header).value()).isEqualTo("attachment");
    assertThat(Described.read(header).parameter("filename")).isEqualTo(name);
  }
}
