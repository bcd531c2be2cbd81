package org.supplierescalation.letter.pdf;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate made for the test, in a PKCS#12 file. */
record TestCertificate(Path file, X509Certificate certificate) {

  static final String PASSWORD = "alleen-voor-de-test";

  static TestCertificate in(Path folder, String algorithm, Instant from, Instant until)
      throws Exception {
    KeyPairGenerator keys = KeyPairGenerator.getInstance(algorithm);
    keys.initialize(algorithm.equals("EC") ? 256 : 2048);
    KeyPair pair = keys.generateKeyPair();
    X500Name name = new X500Name("CN=Voorbeeld Zorggroep,O=Voorbeeld Zorggroep,C=NL");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name, BigInteger.TEN, Date.from(from), Date.from(until), name, pair.getPublic());
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    X509Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                builder.build(
                    new JcaContentSignerBuilder(
                            algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA")
                        .build(pair.getPrivate())));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "zegel", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
    Path file = folder.resolve("zegel-" + algorithm + ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return new TestCertificate(file, certificate);
  }

  SigningSettings settings() {
    return new SigningSettings(file.toString(), PASSWORD, "");
  }
}
