package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.notice.DefaultFacts;
import org.supplierescalation.notice.FatalDate;
import org.supplierescalation.notice.NoticeAnswer;
import org.supplierescalation.notice.NoticeRoute;
import org.supplierescalation.notice.NoticeStatus;
import org.supplierescalation.notice.NoticeTable;
import org.supplierescalation.notice.Refusal;
import org.supplierescalation.term.Law;

/** Every row of {@code notice-required.dmn}: law.md 6a, and the worked cases of section 7. */
@Program
class NoticeTableTest {

  @Autowired NoticeTable table;

  // What is said, in the words of the inputs; what is not said is as ordinary as can be: due, and
  // all the rest no.
  @ParameterizedTest(name = "row {0}, {1}: {2} -> {3}, {4}")
  @CsvSource({
    "1,  NL, creditorDefault refusal=WRITTEN,           CREDITOR_DEFAULT,          6:58",
    "1,  BE, creditorDefault noticeExpired,             CREDITOR_DEFAULT,          5.239",
    "2,  NL, notDue,                                    NOT_YET_DUE,               6:80",
    "2,  BE, notDue fatalDate=YES,                      NOT_YET_DUE,               5.90",
    "3,  NL, notDue refusal=ORAL,                       ANTICIPATORY_BREACH,       6:80",
    "3,  BE, notDue refusal=WRITTEN,                    ANTICIPATORY_BREACH,       5.90",
    "4,  NL, noticeExpired contractAlways,              IN_DEFAULT,                6:82",
    "4,  BE, noticeExpired,                             IN_DEFAULT,                5.231",
    "5,  NL, noticeExpired noticeDefective,             NEW_NOTICE,                Fraanje",
    "5,  BE, noticeExpired noticeDefective,             NEW_NOTICE,                laatste kans",
    "6,  NL, contractAlways refusal=WRITTEN,            NOTICE_REQUIRED,           contract eist",
    "6,  BE, contractAlways fatalDate=YES datePassed,   NOTICE_REQUIRED,           contract eist",
    "7,  NL, contractAlways permanentlyImpossible,      DEFAULT_NOT_REQUIRED,      6:74",
    "7,  BE, permanentlyImpossible,                     DEFAULT_NOT_REQUIRED,      zinloos",
    "8,  NL, refusal=WRITTEN,                           IN_DEFAULT,                6:83 onder c",
    "8,  BE, refusal=WRITTEN,                           IN_DEFAULT,                verklaart",
    "9,  NL, refusal=ORAL,                              NOTICE_TO_BE_SAFE,         6:83 onder c",
    "9,  BE, refusal=ORAL demandPointless,              NOTICE_TO_BE_SAFE,         nog te bewijzen",
    "10, NL, defaultByContract datePassed,              IN_DEFAULT,                rechtswege",
    "10, BE, defaultByContract datePassed,              IN_DEFAULT,                5.233",
    "11, NL, fatalDate=YES datePassed,                  IN_DEFAULT,                6:83 onder a",
    "11, BE, fatalDate=YES datePassed,                  IN_DEFAULT,                wezenlijk",
    "12, NL, fatalDate=DOUBTFUL datePassed,             NOTICE_TO_BE_SAFE,         tenzij",
    "12, BE, fatalDate=DOUBTFUL datePassed,             NOTICE_TO_BE_SAFE,         onzeker",
    "13, NL, demandPointless,                           LIABILITY_NOTICE_SUFFICES, 6:82 lid 2",
    "14, BE, demandPointless,                           NOTICE_TO_BE_SAFE,         nut",
    "15, NL, '',                                        NOTICE_REQUIRED,           6:82 lid 1",
    "15, BE, '',                                        NOTICE_REQUIRED,           5.231",
    // A date that has not passed, or a contract that says so but whose date has not, changes
    // nothing.
    "15, NL, fatalDate=YES,                             NOTICE_REQUIRED,           6:82 lid 1",
    "15, NL, defaultByContract,                         NOTICE_REQUIRED,           6:82 lid 1",
    "15, NL, datePassed,                                NOTICE_REQUIRED,           6:82 lid 1",
  })
  void answersAsTheLawSays(int row, Law law, String said, NoticeStatus status, String ground) {
    NoticeAnswer answer = ask(law, said);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.ground()).contains(ground);
    assertThat(answer.document()).isNotBlank();
  }

  @ParameterizedTest(name = "law.md case {0}")
  @CsvSource({
    "13, NL, fatalDate=DOUBTFUL datePassed, NOTICE_TO_BE_SAFE, NOTICE, Ingebrekestelling",
    "13 (streefdatum), NL, fatalDate=NO datePassed, NOTICE_REQUIRED, NOTICE, Ingebrekestelling",
    "14, NL, fatalDate=YES datePassed, IN_DEFAULT, IN_DEFAULT, voor de zekerheid ook een ingebrekestelling",
    "16, NL, refusal=WRITTEN, IN_DEFAULT, IN_DEFAULT, Verzuimbrief",
    "17, NL, creditorDefault, CREDITOR_DEFAULT, OWN_FAILURE, Eigen herstelplan",
  })
  void decidesTheWorkedCases(
      String number,
      Law law,
      String said,
      NoticeStatus status,
      NoticeRoute route,
      String document) {
    NoticeAnswer answer = ask(law, said);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.status().route()).isEqualTo(route);
    assertThat(answer.document()).contains(document);
  }

  @ParameterizedTest
  @CsvSource({
    "CREDITOR_DEFAULT, OWN_FAILURE",
    "NOT_YET_DUE, NOT_YET_DUE",
    "ANTICIPATORY_BREACH, NOTICE",
    "IN_DEFAULT, IN_DEFAULT",
    "NEW_NOTICE, NOTICE",
    "NOTICE_REQUIRED, NOTICE",
    "DEFAULT_NOT_REQUIRED, IN_DEFAULT",
    "NOTICE_TO_BE_SAFE, NOTICE",
    "LIABILITY_NOTICE_SUFFICES, IN_DEFAULT",
  })
  void everyStatusLeadsSomewhere(NoticeStatus status, NoticeRoute route) {
    assertThat(status.route()).isEqualTo(route);
  }

  @Test
  void noArticleOfTheOtherCountryIsEverNamed() {
    for (String said :
        List.of(
            "creditorDefault",
            "notDue",
            "notDue refusal=ORAL",
            "noticeExpired",
            "noticeExpired noticeDefective",
            "contractAlways",
            "permanentlyImpossible",
            "refusal=WRITTEN",
            "refusal=ORAL",
            "defaultByContract datePassed",
            "fatalDate=YES datePassed",
            "fatalDate=DOUBTFUL datePassed",
            "demandPointless",
            "")) {
      NoticeAnswer belgian = ask(Law.BE, said);
      assertThat(belgian.ground() + belgian.document())
          .as(said)
          .doesNotContain("6:", "artikel 3:", "verzuim", "Verzuim", "ansprakelijkstelling");
      assertThat(ask(Law.NL, said).ground()).as(said).doesNotContain("art. 5.", "art. 1.");
    }
  }

  private NoticeAnswer ask(Law law, String said) {
    List<String> words = List.of(said.split(" "));
    return table
        .answer(
            law,
            words.contains("contractAlways"),
            new DefaultFacts(
                !words.contains("notDue"),
                words.contains("creditorDefault"),
                words.contains("permanentlyImpossible"),
                word(words, "refusal=", Refusal.NONE),
                word(words, "fatalDate=", FatalDate.NO),
                words.contains("datePassed"),
                words.contains("defaultByContract"),
                words.contains("demandPointless"),
                words.contains("noticeExpired"),
                words.contains("noticeDefective"),
                "Zie het contract."))
        .orElseThrow();
  }

  private static <W extends Enum<W>> W word(List<String> words, String name, W otherwise) {
    return words.stream()
        .filter(word -> word.startsWith(name))
        .map(word -> Enum.valueOf(otherwise.getDeclaringClass(), word.substring(name.length())))
        .findFirst()
        .orElse(otherwise);
  }
}
