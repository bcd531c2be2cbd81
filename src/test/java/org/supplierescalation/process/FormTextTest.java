package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTextTest {

  private final FormText text = new FormText(new BaseUrl(URI.create("http://localhost:8080")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Storing in het rooster [prio 1]; Storing in het rooster [prio 1]",
        "[brief](http://localhost:8080/cases/1); [brief](http://localhost:8080/cases/1)",
        "[klik](https://boos.example); [klik\\](https://boos.example)",
        "[klik](http://localhost:8080.boos.example/); [klik\\](http://localhost:8080.boos.example/)",
        "![x](https://boos.example/x.png); ![x\\](https://boos.example/x.png)",
        "[klik][1]; [klik\\][1]",
        "[1]: https://boos.example; [1\\]: https://boos.example",
        "<b>vet</b>; \\<b>vet\\</b>",
        "<bericht@post.example>; \\<bericht@post.example>",
        "minder dan < 5 %; minder dan < 5 %",
      })
  void typedTextLeadsNowhere(String typed, String shown) {
    assertThat(text.of(typed)).isEqualTo(shown);
  }
}
