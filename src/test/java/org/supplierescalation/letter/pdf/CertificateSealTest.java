package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterSeal;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.term.Law;

/** A letter sealed with a certificate: valid, lasting, and broken by every touched byte. */
class CertificateSealTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Instant BEFORE = NOW.minus(Duration.ofDays(300));
  private static final Instant AFTER = NOW.plus(Duration.ofDays(300));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void theSealIsValidAndTheLetterStaysPdfAAndReadable(String algorithm) throws Exception {
    TestCertificate certificate = TestCertificate.in(folder, algorithm, BEFORE, AFTER);
    LetterSeal.SealedPdf sealed = seal(certificate.settings()).seal(letter(), "De directeur", NOW);

    assertThat(sealed.certificate()).isEqualTo("Voorbeeld Zorggroep");
    Files.write(Path.of("target/sealed.pdf"), sealed.pdf());
    PdfValidity.assertValid(sealed.pdf());
    try (PDDocument document = Loader.loadPDF(sealed.pdf())) {
      PDSignature signature = document.getLastSignatureDictionary();
      assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
      assertThat(signature.getName()).isEqualTo("De directeur");
      assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);
      int[] range = signature.getByteRange();
      assertThat(range[2] + range[3]).as("nothing stands behind it").isEqualTo(sealed.pdf().length);
    }
    SignerInformation signer = signer(sealed.pdf());
    assertThat(verifies(signer, certificate)).isTrue();
    assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .isNotNull();
    assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
        .as("PAdES keeps the time in the PDF")
        .isNull();
  }

  @ParameterizedTest(name = "byte at {0} of the file")
  @CsvSource({"0.1", "0.5", "0.7"})
  void oneTouchedByteBreaksTheSeal(double where) throws Exception {
    TestCertificate certificate = TestCertificate.in(folder, "RSA", BEFORE, AFTER);
    byte[] pdf = letter();
    byte[] sealed = seal(certificate.settings()).seal(pdf, "De directeur", NOW).pdf();

    sealed[(int) (pdf.length * where)] ^= 1;

    assertThatThrownBy(() -> verifies(signer(sealed), certificate))
        .isInstanceOf(CMSSignerDigestMismatchException.class);
  }

  @Test
  void anotherCertificateDoesNotVerifyIt() throws Exception {
    TestCertificate own = TestCertificate.in(folder, "RSA", BEFORE, AFTER);
    byte[] sealed = seal(own.settings()).seal(letter(), "De directeur", NOW).pdf();
    TestCertificate other = TestCertificate.in(folder, "RSA", BEFORE, AFTER);

    assertThat(verifies(signer(sealed), other)).isFalse();
  }

  @Test
  void withoutACertificateTheLetterStaysAsItIs() {
    byte[] pdf = letter();
    SigningSettings none = new SigningSettings("", "", "");

    assertThat(seal(none).seal(pdf, "De directeur", NOW).pdf()).isSameAs(pdf);
    assertThat(new SigningCheck(none, CLOCK).check().state()).isEqualTo(Finding.State.OK);
  }

  @Test
  void aCertificateThatCannotBeUsedIsRedAndSigningSaysWhy() throws Exception {
    SigningSettings good = TestCertificate.in(folder, "EC", BEFORE, AFTER).settings();
    Path text = Files.writeString(folder.resolve("geen.p12"), "dit is geen PKCS#12");
    String file = good.keystore();
    unusable(new SigningSettings(file, "fout", ""), "gaat niet open", "PASSWORD");
    unusable(new SigningSettings(text.toString(), "x", ""), "gaat niet open", "PASSWORD");
    unusable(new SigningSettings(file + ".weg", "x", ""), "is er niet", "KEYSTORE");
    unusable(new SigningSettings(file, TestCertificate.PASSWORD, "ander"), "geen sleutel", "ALIAS");
    unusable(
        TestCertificate.in(folder, "EC", BEFORE, NOW.minusSeconds(1)).settings(),
        "verlopen",
        "nieuw certificaat");
    unusable(
        TestCertificate.in(folder, "EC", NOW.plusSeconds(60), AFTER).settings(),
        "geldt nog niet",
        "klok");
  }

  @Test
  void aCertificateThatEndsThisMonthIsAmber() throws Exception {
    SigningSettings soon =
        TestCertificate.in(folder, "EC", BEFORE, NOW.plus(Duration.ofDays(20))).settings();
    Finding finding = new SigningCheck(soon, CLOCK).check();

    assertThat(finding.state()).isEqualTo(Finding.State.ATTENTION);
    assertThat(finding.found()).contains("Voorbeeld Zorggroep", "13-12-2026");
  }

  private void unusable(SigningSettings settings, String found, String advice) {
    Finding finding = new SigningCheck(settings, CLOCK).check();
    assertThat(finding.state()).isEqualTo(Finding.State.BROKEN);
    assertThat(finding.found()).contains(found).doesNotContain(TestCertificate.PASSWORD);
    assertThat(finding.advice()).contains(advice);
    assertThatThrownBy(() -> seal(settings).seal(letter(), "De directeur", NOW))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Ondertekenen kan nu niet")
        .hasMessageContaining(found);
  }

  private static CertificateSeal seal(SigningSettings settings) {
    return new CertificateSeal(settings, CLOCK);
  }

  private static byte[] letter() {
    return Proof.writer().pdf(LetterKind.DEFAULT_NOTICE, Law.NL, Proof.facts());
  }

  private static SignerInformation signer(byte[] sealed) throws Exception {
    int[] range;
    byte[] cms;
    try (PDDocument document = Loader.loadPDF(sealed)) {
      PDSignature signature = document.getLastSignatureDictionary();
      range = signature.getByteRange();
      cms = signature.getContents(sealed);
    }
    byte[] content = new byte[range[1] + range[3]];
    System.arraycopy(sealed, range[0], content, 0, range[1]);
    System.arraycopy(sealed, range[2], content, range[1], range[3]);
    // The room for the signature is larger than the signature: zeros follow it.
    ContentInfo only;
    try (ASN1InputStream room = new ASN1InputStream(cms)) {
      only = ContentInfo.getInstance(room.readObject());
    }
    return new CMSSignedData(new CMSProcessableByteArray(content), only)
        .getSignerInfos()
        .getSigners()
        .iterator()
        .next();
  }

  private static boolean verifies(SignerInformation signer, TestCertificate certificate)
      throws Exception {
    return signer.verify(
        new JcaSimpleSignerInfoVerifierBuilder().build(certificate.certificate().getPublicKey()));
  }
}
