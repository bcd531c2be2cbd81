package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key that seals letters and its certificates, that of the organisation first. Read anew for
 * every letter: a renewed file needs no new start.
 */
record SigningCertificate(PrivateKey key, List<X509Certificate> chain) {

  SigningCertificate {
    chain = List.copyOf(chain);
  }

  static SigningCertificate read(SigningSettings settings, Instant now) {
    KeyStore store = open(settings);
    try {
      String alias = settings.alias().isBlank() ? first(store) : settings.alias();
      if (alias == null || !store.isKeyEntry(alias)) {
        throw new UnusableCertificate(
            "In %s staat geen sleutel%s."
                .formatted(settings.keystore(), alias == null ? "" : " met de naam " + alias),
            "Kijk ESCALATION_SIGNING_ALIAS na, of leeg die instelling.");
      }
      PrivateKey key = (PrivateKey) store.getKey(alias, settings.password().toCharArray());
      Certificate[] chain = store.getCertificateChain(alias);
      SigningCertificate found =
          new SigningCertificate(
              key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
      found.refuseOutsideItsTime(now);
      return found;
    } catch (GeneralSecurityException e) {
      throw new UnusableCertificate(
          "De sleutel in %s kan niet worden gelezen.".formatted(settings.keystore()),
          "Kijk ESCALATION_SIGNING_PASSWORD na, en maak zo nodig een nieuw PKCS#12-bestand.");
    }
  }

  X509Certificate own() {
    return chain.get(0);
  }

  /** Who the certificate was given to: the common name, else the whole name. */
  String holder() {
    String name = own().getSubjectX500Principal().getName();
    return Arrays.stream(name.split("(?<!\\\\),"))
        .filter(part -> part.startsWith("CN="))
        .map(part -> part.substring(3))
        .findFirst()
        .orElse(name);
  }

  Instant until() {
    return own().getNotAfter().toInstant();
  }

  private void refuseOutsideItsTime(Instant now) {
    if (now.isAfter(until())) {
      throw new UnusableCertificate(
          "Het certificaat van %s is verlopen.".formatted(holder()),
          "Vraag een nieuw certificaat aan en zet het nieuwe PKCS#12-bestand op dezelfde plaats.");
    }
    if (now.isBefore(own().getNotBefore().toInstant())) {
      throw new UnusableCertificate(
          "Het certificaat van %s geldt nog niet.".formatted(holder()),
          "Kijk de klok van de server na, of wacht tot het certificaat geldt.");
    }
  }

  private static KeyStore open(SigningSettings settings) {
    try {
      Path file = Path.of(settings.keystore());
      if (!Files.isReadable(file)) {
        throw new UnusableCertificate(
            "Het bestand met het certificaat (%s) is er niet of mag niet worden gelezen."
                .formatted(settings.keystore()),
            "Kijk ESCALATION_SIGNING_KEYSTORE na, en de rechten op het bestand.");
      }
      KeyStore store = KeyStore.getInstance("PKCS12");
      try (InputStream bytes = Files.newInputStream(file)) {
        store.load(bytes, settings.password().toCharArray());
      }
      return store;
    } catch (IOException | GeneralSecurityException | InvalidPathException e) {
      throw new UnusableCertificate(
          "Het certificaat in %s gaat niet open: het wachtwoord klopt niet, of het is geen PKCS#12-bestand."
              .formatted(settings.keystore()),
          "Kijk ESCALATION_SIGNING_PASSWORD na, en of het bestand een .p12 of .pfx is.");
    }
  }

  private static @Nullable String first(KeyStore store) throws GeneralSecurityException {
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        return alias;
      }
    }
    return null;
  }
}
