package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterSignature;
import org.supplierescalation.letter.LetterSignatures;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.pdf.PdfValidity;

/** Signing asks for the password, which is nowhere afterwards, and shows in the letter. */
@Program
@ExtendWith(OutputCaptureExtension.class)
class SigningTest {

  private static final String SIGN = "UserTask_SignLetter";
  private static final String PASSWORD = "Zeer-Geheim-4711-Zebra";

  @Autowired WebApplicationContext program;
  @Autowired ProcessEngine engine;
  @Autowired IdentityService identities;
  @Autowired CasesInDefault cases;
  @Autowired Letters letters;
  @Autowired LetterSignatures signatures;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired VerifyCaseFile verifyCaseFile;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  private CaseReference reference;
  private CaseWalk walk;
  private String signatory;

  @BeforeEach
  void aReviewedLetterWaits() {
    signatory = "tekenaar." + UUID.randomUUID().toString().substring(0, 8);
    User user = identities.newUser(signatory);
    user.setFirstName("Robin");
    user.setLastName("Tekenaar <b>");
    user.setPassword(PASSWORD);
    identities.saveUser(user);
    identities.createMembership(signatory, "directie");
    reference = cases.inDefault(ContractFixture.aDutchContract());
    walk =
        CaseWalk.of(engine, reference, "formal-letter", Map.of("letterKind", "NOTICE_OF_DEFAULT"))
            .completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""))
            .completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"));
  }

  @AfterEach
  void theSignatoryLeaves() {
    identities.deleteUser(signatory);
  }

  @Test
  void withoutThePasswordNobodySigns() {
    assertThat(walk.formOf(SIGN).get("signLink").toString()).endsWith(page());
    assertThatThrownBy(() -> walk.completesUnconfirmed(signatory, SIGN, CasesInDefault.signed()))
        .hasMessageContaining("Bevestig eerst met uw wachtwoord");
    walk.waitsAt(SIGN);
    assertThat(letter().signedBy()).isNull();
  }

  @Test
  void theSignedLetterSaysWhoInWhichFunctionWhenAndHowToCheckIt() {
    UUID read = letter().document();
    MvcTestResult answer = confirm(PASSWORD, "algemeen directeur <i>");
    assertThat(answer).hasStatus3xxRedirection();
    assertThat(Visit.body(visit().get(page()))).contains("U hebt bevestigd, geldig tot");

    walk.completesUnconfirmed(signatory, SIGN, CasesInDefault.signed());

    Letter signed = letter();
    LetterSignature signature = signatures.of(signed.id()).orElseThrow();
    assertThat(signed.document()).isNotEqualTo(read).isEqualTo(signature.document());
    byte[] pdf = documents.bytes(signature.document());
    assertThat(PdfText.words(PdfText.of(pdf)))
        .contains(
            "Ondertekend door Robin Tekenaar <b>, algemeen directeur <i>",
            "(Nederlandse tijd, UTC+0",
            "Controlecode " + signature.code().printed(),
            "/verify");
    PdfValidity.assertValid(pdf);
    assertThat(verifyCaseFile.verify(reference).intact()).as("every paper has its line").isTrue();
    assertThat(documents.find(signature.document()).orElseThrow().sha256())
        .as("computed with the code in it")
        .isEqualTo(signature.sha256());
    assertThat(timeline.of(reference))
        .filteredOn(line -> signature.document().equals(line.document()))
        .singleElement()
        .extracting(TimelineEntry::text)
        .asString()
        .contains("Bevestigd met wachtwoord", signature.code().printed(), signature.sha256());
    assertThat(Visit.body(visit().get(page())))
        .contains("al ondertekend")
        .doesNotContain("type=\"password\"");
  }

  @Test
  void anApprovalHoldsOnceForOnePersonAndAQuarterOfAnHour() {
    confirm(PASSWORD, "directeur");
    assertThatThrownBy(() -> walk.completesUnconfirmed("directie", SIGN, CasesInDefault.signed()))
        .as("somebody else")
        .hasMessageContaining("wachtwoord");
    Instant now = clock.instant();
    ProgramClock.moveTo(now.plusSeconds(15 * 60 + 1));
    assertThatThrownBy(() -> walk.completesUnconfirmed(signatory, SIGN, CasesInDefault.signed()))
        .as("too late")
        .hasMessageContaining("wachtwoord");

    confirm(PASSWORD, "directeur");
    assertThatThrownBy(
            () -> walk.completesUnconfirmed(signatory, SIGN, Map.of("signature", "SIGNED")))
        .as("refused for another reason, the approval stays")
        .hasMessageContaining("Gezien");
    walk.completesUnconfirmed(signatory, SIGN, CasesInDefault.signed());
    assertThat(
            db.sql("select count(*) from signing_approval where letter = ? and used_at is not null")
                .param(letter().id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void anApprovalOfAnotherTextDoesNotCount() {
    confirm(PASSWORD, "directeur");
    db.sql("update signing_approval set sha256 = ? where letter = ?")
        .param("0".repeat(64))
        .param(letter().id())
        .update();

    assertThatThrownBy(() -> walk.completesUnconfirmed(signatory, SIGN, CasesInDefault.signed()))
        .hasMessageContaining("gewijzigd nadat u met uw wachtwoord bevestigde");
  }

  @Test
  void aWrongPasswordIsRefusedInDutchAndCountsAsALogin() {
    MvcTestResult wrong = confirm("fout", "directeur");
    assertThat(wrong).hasStatus(400);
    assertThat(Visit.body(wrong)).contains("Het wachtwoord klopt niet").doesNotContain("fout\"");

    MvcTestResult right = confirm(PASSWORD, "directeur");
    assertThat(right)
        .as("the delay of the login: right after a wrong password the right one does not help")
        .hasStatus(400);
    assertThat(approvals()).isZero();
  }

  @Test
  void whoDraftedOrReviewedOrForgotTheFunctionIsToldAtOnce() {
    assertThat(Visit.body(Visit.by("jurist", program).get(page())))
        .contains("zelf opgesteld of getoetst")
        .doesNotContain("type=\"password\"");
    assertThat(Visit.body(confirm(PASSWORD, " "))).contains("in welke functie");
    assertThat(approvals()).isZero();
    assertThat(
            Visit.by("directie", program).get(page().replace("NOTICE_OF_DEFAULT", "CALL_SCRIPT")))
        .hasStatus(404);
  }

  @Test
  void thePasswordIsInNoTableAndNoLog(CapturedOutput log) {
    confirm("Verkeerd-" + PASSWORD, "directeur");
    engine.getIdentityService().unlockUser(signatory);
    confirm(PASSWORD, "directeur");
    walk.completesUnconfirmed(signatory, SIGN, CasesInDefault.signed());

    assertThat(log.getAll()).doesNotContain(PASSWORD);
    List<Map<String, Object>> columns =
        db.sql(
                """
                select table_name, column_name, data_type from information_schema.columns
                where lower(table_schema) = 'public'
                """)
            .query()
            .listOfRows();
    assertThat(columns).hasSizeGreaterThan(500);
    Map<String, String> unread = new HashMap<>();
    int read = 0;
    for (Map<String, Object> column : columns) {
      String table = column.get("TABLE_NAME").toString();
      String name = column.get("COLUMN_NAME").toString();
      String type = column.get("DATA_TYPE").toString();
      boolean bytes = type.contains("BINARY");
      if (bytes || type.startsWith("CHARACTER")) {
        String text = bytes ? "rawtohex(\"%s\")" : "cast(\"%s\" as varchar)";
        String sought =
            bytes ? HexFormat.of().formatHex(PASSWORD.getBytes(StandardCharsets.UTF_8)) : PASSWORD;
        int hits =
            db.sql(
                    ("select count(*) from \"%s\" where position('%s' in " + text + ") > 0")
                        .formatted(table, sought, name))
                .query(Integer.class)
                .single();
        assertThat(hits).as("%s.%s holds the password", table, name).isZero();
        read++;
      } else {
        unread.put(table + "." + name, type);
      }
    }
    assertThat(read).as("text and bytes of the engine and of ours").isGreaterThan(300);
    assertThat(unread.values()).noneMatch(type -> type.matches(".*(CHAR|BINARY|JSON|ARRAY).*"));
    assertThat(
            db.sql(
                    "select count(*) from signing_approval where position('directeur' in capacity) > 0")
                .query(Integer.class)
                .single())
        .as("what is kept would be found this way")
        .isPositive();
  }

  private MvcTestResult confirm(String password, String capacity) {
    return visit()
        .post(
            page(),
            Map.of(
                "shown",
                String.valueOf(letter().document()),
                "capacity",
                capacity,
                "password",
                password));
  }

  private int approvals() {
    return db.sql("select count(*) from signing_approval where letter = ?")
        .param(letter().id())
        .query(Integer.class)
        .single();
  }

  private Visit visit() {
    return Visit.by(signatory, program);
  }

  private String page() {
    return "/cases/%s/letters/NOTICE_OF_DEFAULT/sign".formatted(reference);
  }

  private Letter letter() {
    return letters.newest(reference, LetterKind.NOTICE_OF_DEFAULT);
  }
}
