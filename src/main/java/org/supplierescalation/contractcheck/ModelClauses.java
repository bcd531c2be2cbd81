package org.supplierescalation.contractcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.supplierescalation.contract.Language;

/** What a contract could say, in our own words; to be adapted, and read by a lawyer. */
public final class ModelClauses {

  private static final String LIST = "/contractcheck/model-clauses.txt";
  private static final Properties TEXTS = read();

  private ModelClauses() {}

  /**
   * In Dutch unless English was asked for; empty when there is none.
   *
   * @param code of a finding
   */
  public static String of(String code, Language language) {
    return TEXTS.getProperty(code + (language == Language.EN ? ".EN" : ".NL"), "");
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream list =
        Objects.requireNonNull(ModelClauses.class.getResourceAsStream(LIST), LIST)) {
      texts.load(new InputStreamReader(list, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
  }
}
