package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterSignature;
import org.supplierescalation.letter.LetterSignatures;
import org.supplierescalation.letter.Letters;

/** A supplier with a signed letter, without a login. */
@Program
class VerifyPageTest {

  @Autowired WebApplicationContext program;
  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Letters letters;
  @Autowired LetterSignatures signatures;
  @Autowired Documents documents;

  private CaseReference reference;
  private Letter letter;
  private LetterSignature signature;
  private byte[] pdf;

  @BeforeEach
  void aSignedLetter() {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    CasesInDefault.sendsTheLetter(
        CaseWalk.of(engine, reference, "formal-letter", Map.of("letterKind", "NOTICE_OF_DEFAULT")));
    letter = letters.newest(reference, LetterKind.NOTICE_OF_DEFAULT);
    signature = signatures.of(letter.id()).orElseThrow();
    pdf = documents.bytes(signature.document());
  }

  @Test
  void thePageIsOpenAndSaysNothingByItself() {
    MvcTestResult page = http().get().uri("/verify").exchange();

    assertThat(page).hasStatusOk();
    assertThat(Visit.body(page))
        .contains("Controlecode", "lang=\"en\"")
        .doesNotContain("Aangemeld als");
  }

  @Test
  void aCodeShowsTheLetterAndNothingOfTheCase() {
    String body =
        body(ask(signature.code().printed().toLowerCase(Locale.ROOT), "", null, "10.1.0.1"));

    assertThat(body)
        .contains("Ja, er bestaat een brief", "directie, tekenbevoegd", signature.sha256())
        .contains(letter.subject().split(":")[0])
        .doesNotContain(letter.recipient(), "contractmanager", "Planning ligt stil", "/documents/")
        .doesNotContain("dezelfde brief:", "niet dezelfde");
  }

  @Test
  void theFileThatWasSentIsTheSameAndOneOtherByteIsNot() {
    String code = signature.code().printed();
    assertThat(body(ask(code, "", pdf, "10.1.0.2"))).contains("Dit is dezelfde brief");
    assertThat(body(ask(code, signature.sha256().toUpperCase(Locale.ROOT), null, "10.1.0.2")))
        .contains("Dit is dezelfde brief");

    byte[] touched = pdf.clone();
    touched[touched.length / 2] ^= 1;
    assertThat(body(ask(code, "", touched, "10.1.0.2"))).contains("Dit is niet dezelfde brief");
    assertThat(body(ask(code, "zomaar iets", null, "10.1.0.2")))
        .contains("Dit is niet dezelfde brief");
    assertThat(body(ask(code, signature.sha256(), touched, "10.1.0.2")))
        .as("the file counts, not what was typed beside it")
        .contains("Dit is niet dezelfde brief");
  }

  @Test
  void whatIsUnknownAndWhatIsNoCodeLookAlike() {
    MvcTestResult unknown = ask("AAAA-CCCC-DDDD-EEEE", signature.sha256(), pdf, "10.1.0.3");
    MvcTestResult nonsense = ask("nonsens", "", null, "10.1.0.3");

    assertThat(unknown).hasStatus(404);
    assertThat(nonsense).hasStatus(404);
    assertThat(plain(unknown)).isEqualTo(plain(nonsense)).doesNotContain(signature.sha256());
  }

  @Test
  void whoAsksTooOftenWaits() {
    for (int each = 0; each < 20; each++) {
      assertThat(ask("nonsens", "", null, "10.1.0.4")).hasStatus(404);
    }
    MvcTestResult tooOften = ask(signature.code().printed(), "", null, "10.1.0.4");
    assertThat(tooOften).hasStatus(429);
    assertThat(body(tooOften)).contains("tien minuten").doesNotContain(signature.sha256());
    assertThat(ask(signature.code().printed(), "", null, "10.1.0.5"))
        .as("somebody else")
        .hasStatusOk();
    ProgramClock.moveTo(java.time.Instant.parse("2027-01-05T09:00:00Z"));
    assertThat(ask(signature.code().printed(), "", null, "10.1.0.4")).as("later").hasStatusOk();
  }

  private MvcTestResult ask(String code, String sha256, byte[] file, String address) {
    MockMultipartFile part =
        new MockMultipartFile(
            "letter", "brief.pdf", "application/pdf", file == null ? new byte[0] : file);
    return http()
        .post()
        .uri("/verify")
        .multipart()
        .file(part)
        .param("code", code)
        .param("sha256", sha256)
        .with(csrf())
        .with(
            request -> {
              request.setRemoteAddr(address);
              return request;
            })
        .exchange();
  }

  private MockMvcTester http() {
    return MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build());
  }

  private static String body(MvcTestResult answer) {
    return Visit.body(answer);
  }

  private static String plain(MvcTestResult answer) {
    return body(answer)
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("value=\"[^\"]*\"", "");
  }
}
