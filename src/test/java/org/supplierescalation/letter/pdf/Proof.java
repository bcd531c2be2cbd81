package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;

/** A letter and its facts for the tests; its texts are not the real ones. */
public final class Proof {

  private static final Organisation ORGANISATION =
      new Organisation(
          "Voorbeeld Zorggroep",
          List.of("Dorpsplein 1", "1234 AB Voorbeeldstad"),
          "Voorbeeldstad",
          "KvK 00000000",
          "leveranciers@zorggroep.example");

  private Proof() {}

  static LetterWriter writer() {
    return writer("classpath*:letter/proof/**/");
  }

  static LetterWriter writer(String folders) {
    return new TemplateLetterWriter(new TemplateFiles(folders), ORGANISATION);
  }

  /** A writer with the real texts, without the program around it. */
  public static LetterWriter ofStageFolders() {
    return writer("classpath*:processes/**/");
  }

  static Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", "ESC-2026-0009");
    facts.put("addressee", "Voorbeeld Software B.V.\nDe directie\nHavenkade 12\n9876 ZY Elders");
    facts.put("supplier", "Voorbeeld Software B.V.");
    facts.put("contract", "Beheer van het planningssysteem, nr. 2024-117");
    facts.put("date", "9 november 2026");
    facts.put("term", "maandag 30 november 2026, 24.00 uur");
    facts.put("signatory", "De directeur");
    facts.put("note", "");
    facts.put("breaches", breaches(2));
    facts.put(
        "demands",
        List.of(
            Map.of("demand", "Verhelp melding 4711, zodat roosters weer worden opgeslagen."),
            Map.of("demand", "Toon met de acceptatietest van bijlage 2 aan dat dit werkt.")));
    return facts;
  }

  static List<Map<String, Object>> breaches(int number) {
    List<Map<String, Object>> breaches = new ArrayList<>();
    for (int each = 1; each <= number; each++) {
      breaches.add(
          Map.of(
              "commitment", "Artikel " + each + ": storing verholpen binnen 8 uur",
              "fact", "Melding " + (4710 + each) + " staat 12 dagen open; roosters gaan verloren",
              "since", each + " oktober 2026"));
    }
    return breaches;
  }

  static Map<String, Object> factsWith(String name, Object value) {
    Map<String, Object> facts = facts();
    facts.put(name, value);
    return facts;
  }

  /** The words of the letter, in reading order. */
  public static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
