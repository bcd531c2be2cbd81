package org.supplierescalation.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.supplierescalation.evidence.EvidenceFiles.bomb;
import static org.supplierescalation.evidence.EvidenceFiles.bytes;
import static org.supplierescalation.evidence.EvidenceFiles.docx;
import static org.supplierescalation.evidence.EvidenceFiles.external;
import static org.supplierescalation.evidence.EvidenceFiles.ods;
import static org.supplierescalation.evidence.EvidenceFiles.pdf;
import static org.supplierescalation.evidence.EvidenceFiles.png;
import static org.supplierescalation.evidence.EvidenceFiles.types;
import static org.supplierescalation.evidence.EvidenceFiles.zip;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.evidence.EvidenceFiles;
import org.supplierescalation.evidence.OfferedFile;

/** Bad inputs 26 and 27 (quality.md 9): refused with a reason, nothing kept, nothing fetched. */
@Program
class RefusedFilesTest {

  // Of this thread alone: a busy machine must not decide.
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final String TEN_TIMES =
      "&%1$s;&%1$s;&%1$s;&%1$s;&%1$s;&%1$s;&%1$s;&%1$s;&%1$s;&%1$s;";

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Documents documents;
  @Autowired Timeline timeline;

  static Stream<Arguments> bad() {
    return Stream.of(
        arguments("leeg.pdf", new byte[0], "is leeg (0 bytes)"),
        arguments("groot.txt", new byte[OfferedFile.LARGEST + 1], "hoogstens 25 MB"),
        arguments("rekening.pdf", exe(), "geen pdf maar een programma"),
        arguments("foto.png", pdf("geen foto"), "is van binnen geen png"),
        arguments("brief.pdf", png("geen brief"), "is van binnen geen pdf"),
        arguments("half.pdf", bytes("%PDF-1.7\nen toen niets meer"), "is beschadigd"),
        arguments("slot.pdf", EvidenceFiles.lockedPdf("geheim"), "zonder beveiliging"),
        arguments("halfslot.pdf", EvidenceFiles.restrictedPdf(), "zonder beveiliging"),
        arguments("alles.zip", zip(Map.of("a.txt", "a")), "ingepakt bestand. Pak het uit"),
        arguments("pagina.html", bytes("<html><script>1</script>"), "kan niet veilig"),
        arguments("pagina.txt", bytes("<!DOCTYPE html><html><body>"), "is van binnen geen txt"),
        arguments("plaatje.svg", bytes("<svg onload='x'/>"), "kan niet veilig worden getoond"),
        arguments("plaatje.png", bytes("<svg xmlns='x' onload='y'/>"), "is van binnen geen png"),
        arguments("programma.exe", exe(), "geen soort bestand dat hier past"),
        arguments("zonder-naam", bytes("tekst"), "geen soort bestand dat hier past"),
        arguments("nul.csv", bytes("a;b\u0000c"), "is van binnen geen csv"),
        arguments("macro.docm", docx(Map.of()), "kan macro's bevatten"),
        arguments("macro.docx", docx(Map.of("word/vbaProject.bin", "x")), "bevat macro's"),
        arguments(
            "stil.docx",
            docx(
                Map.of(
                    "[Content_Types].xml",
                    types("application/vnd.ms-word.document.macroEnabled.main+xml"))),
            "bevat macro's"),
        arguments(
            "werkblad.docx",
            docx(
                Map.of(
                    "[Content_Types].xml",
                    types(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))),
            "een ander soort document (xlsx)"),
        arguments("zomaar.docx", zip(Map.of("a.txt", "a")), "maar een ingepakt bestand"),
        arguments(
            "sjabloon.docx",
            docx(
                Map.of(
                    "word/_rels/settings.xml.rels",
                    external("attachedTemplate", "https://boos.example/x.dotm"))),
            "haalt bij het openen iets van buiten op"),
        arguments(
            "plaatje.docx",
            docx(
                Map.of(
                    "word/_rels/document.xml.rels",
                    external("image", "file://boos.example/deel/x.png"))),
            "haalt bij het openen iets van buiten op"),
        arguments(
            "blad.ods",
            ods(
                "<c xmlns:xlink='http://www.w3.org/1999/xlink'>"
                    + "<image xlink:href='http://boos.example/x.png'/></c>"),
            "haalt bij het openen iets van buiten op"),
        arguments(
            "pad.docx", docx(Map.of("../../../etc/cron.d/x", "x")), "is beschadigd of beveiligd"),
        arguments("bom.docx", bomb(), "wordt uitgepakt veel te groot"),
        arguments("delen.docx", manyParts(), "wordt uitgepakt veel te groot"),
        arguments("kapot.eml", bytes("zomaar wat tekst\n\nzonder kop"), "geen leesbare mail"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("bad")
  void isRefusedWithItsReasonAndNothingIsKept(String name, byte[] content, String reason) {
    CaseReference reference = EvidenceCase.reportedBy("melder", startCase);
    int lines = timeline.of(reference).size();

    MvcTestResult answer = new Uploads("jurist", program).sends(reference, name, content);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(reason);
    assertThat(documents.of(reference)).isEmpty();
    assertThat(timeline.of(reference)).hasSize(lines);
  }

  @Test
  void xmlThatSwellsOrReadsOtherFilesIsRefusedWithinASecondAndFetchesNothing() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.incrementAndGet());
    server.start();
    try {
      String from = "http://localhost:" + server.getAddress().getPort();
      CaseReference reference = EvidenceCase.reportedBy("melder", startCase);
      Uploads jurist = new Uploads("jurist", program);
      jurist.sends(reference, "warm.docx", docx(Map.of("word/a.xml", "<!DOCTYPE a []><a/>")));
      for (String doctype :
          new String[] {
            lol(),
            "<!DOCTYPE a SYSTEM '" + from + "/x.dtd'>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM '" + from + "/x'>]>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + from + "/p'> %p;]>"
          }) {
        for (String part :
            new String[] {"word/document.xml", "_rels/.rels", "[Content_Types].xml"}) {
          byte[] document = docx(Map.of(part, doctype + "<a>&x;</a>"));
          long before = CPU.getCurrentThreadCpuTime();

          MvcTestResult answer = jurist.sends(reference, "entiteit.docx", document);

          assertThat(answer).as(part + " " + doctype).hasStatus(400);
          assertThat(Visit.body(answer)).contains("XML die naar andere bestanden");
          assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - before))
              .isLessThan(Duration.ofSeconds(1));
        }
      }
      assertThat(documents.of(reference)).isEmpty();
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void xmlInAnotherAlphabetHidesNothing() {
    CaseReference reference = EvidenceCase.reportedBy("melder", startCase);
    String declared = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE a []><a/>";
    byte[] utf16 = declared.getBytes(StandardCharsets.UTF_16);

    MvcTestResult answer =
        new Uploads("jurist", program)
            .sends(reference, "utf16.docx", EvidenceFiles.docxWith("word/document.xml", utf16));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("XML die naar andere bestanden");
  }

  private static String lol() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'lol'>");
    for (int level = 1; level < 10; level++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(level, TEN_TIMES.formatted("a" + (level - 1))));
    }
    return bomb.append("<!ENTITY x \"&a9;\">]>").toString();
  }

  private static byte[] exe() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    program[60] = (byte) 0x80;
    program[128] = 'P';
    program[129] = 'E';
    return program;
  }

  private static byte[] manyParts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int part = 0; part < 5_001; part++) {
      parts.put("word/" + part + ".bin", "x");
    }
    return docx(parts);
  }
}
