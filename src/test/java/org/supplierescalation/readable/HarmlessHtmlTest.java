package org.supplierescalation.readable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          <script>alert(1)</script>a                              | a
          <style>p{}</style>a<noscript>b</noscript>               | a
          <iframe src="https://boef.example">x</iframe>a          | a
          <object data=x>y</object><embed src=x>a                 | a
          <img src="https://volg.example/p.gif">a                 | a
          <img src="https://volg.example/p.gif" alt="foto">       | [foto]
          <img alt="">a                                           | a
          <form action=x><textarea>w</textarea><button>b</button></form>a | a
          <select><option>x</select>a                             | a
          <a href="https://boef.example">bank</a>                 | bank <https://boef.example>
          <a href="https://a.example">https://a.example</a>       | https://a.example
          <p onclick="alert(1)">a</p>                             | a
          &lt;script&gt;                                          | <script>
          <svg onload="alert(1)"><circle/></svg>a                 | a
          <math><mtext><img src=x onerror=alert(1)></mtext></math>a | a
          <p>a</p><p>b</p>                                        | a~b
          <td>a</td><td>b</td>                                    | ab
          <table><tr><td>a</td><td>b</td></tr></table>            | a b
          <blockquote type="cite">a<br>b</blockquote>c            | > a~> b~~c
          <blockquote>inspringen</blockquote>                     | inspringen
          <title>kop</title>a                                     | a
          """)
  void onlyWordsAreLeft(String html, String words) {
    assertThat(HarmlessHtml.text(html)).isEqualTo(words.replace('~', '\n'));
  }
}
