package org.supplierescalation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supplierescalation.dossier.Papers.REFERENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

class FindGapsTest {

  private static final BusinessCalendar WEEKENDS_OFF =
      (law, day) ->
          day.getDayOfWeek().getValue() > 5
              ? java.util.Optional.of("weekend")
              : java.util.Optional.empty();

  private final FindGaps gaps = new FindGaps(WEEKENDS_OFF, new GapNorms(15, 2));
  private final List<TimelineEntry> lines = new ArrayList<>();
  private final List<SentLetter> sent = new ArrayList<>();
  private final List<CaseDocument> documents = new ArrayList<>();
  private final List<DocumentParticulars> said = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();
  private LocalDate today = LocalDate.of(2026, 4, 1);
  private @Nullable LocalDate closed;

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2026-03-03 | 2026-03-28 | tussen 3 en 28 maart 2026",
        "2026-03-03 | 2026-03-18 | tussen 3 en 18 maart 2026",
        "2026-03-03 | 2026-03-17 | -",
        "2026-02-20 | 2026-03-28 | tussen 20 februari en 28 maart 2026",
        "2025-12-20 | 2026-01-09 | tussen 20 december 2025 en 9 januari 2026",
      })
  void aStretchWithoutAnythingInWritingIsNamedFromFifteenDays(
      LocalDate from, LocalDate to, @Nullable String words) {
    today = to;
    line(from, EntryKind.REPORT, "Gemeld");
    line(to, EntryKind.MAIL_IN, "Antwoord");

    if (words == null) {
      assertThat(found(GapKind.SILENCE, from)).isEmpty();
    } else {
      assertThat(found(GapKind.SILENCE, from))
          .containsExactly("Geen schriftelijke vastlegging " + words + ".");
    }
  }

  @ParameterizedTest(name = "{0} breaks the silence: {1}")
  @CsvSource({
    "CALL, true",
    "MAIL_OUT, true",
    "LETTER, true",
    "EVIDENCE, true",
    "DECISION, true",
    "NOTE, false",
    "STAGE, false",
    "REMINDER, false",
    "TERM, false",
  })
  void onlyWhatProvesSomethingToAnotherBreaksASilence(EntryKind kind, boolean breaks) {
    today = LocalDate.of(2026, 3, 22);
    line(LocalDate.of(2026, 3, 11), kind, "Iets");

    assertThat(found(GapKind.SILENCE, LocalDate.of(2026, 3, 1)).isEmpty()).isEqualTo(breaks);
  }

  @Test
  void aDocumentBreaksTheSilenceOnItsOwnDayAndNotOnTheDayItWasKept() {
    today = LocalDate.of(2026, 3, 30);
    CaseDocument mail = Papers.kept("mail.eml", "2026-03-30");
    documents.add(mail);
    said.add(about(mail, "Rapport", "2026-03-14", null));

    assertThat(found(GapKind.SILENCE, LocalDate.of(2026, 3, 1)))
        .containsExactly("Geen schriftelijke vastlegging sinds 14 maart 2026 (16 dagen).");
  }

  @Test
  void afterTheCaseIsClosedNothingIsMissing() {
    closed = LocalDate.of(2026, 3, 5);
    today = LocalDate.of(2026, 12, 1);

    assertThat(found(GapKind.SILENCE, LocalDate.of(2026, 3, 1))).isEmpty();
  }

  // Friday 6 March 2026: the second working day after is Tuesday 10 March.
  @ParameterizedTest(name = "{0}, confirmed on {1}, looked at on {2}: missing {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Gesproken met De directeur,        2026-03-10, 2026-03-20, false",
        "Gesproken met De directeur,        2026-03-11, 2026-03-20, true",
        "Gesproken met De directeur,        2026-03-05, 2026-03-20, true",
        "Gesproken met De directeur,        -,          2026-03-10, false",
        "Gesproken met De directeur,        -,          2026-03-11, true",
        "Niet bereikt: De directeur,        -,          2026-03-20, false",
        "'Aankondiging geprobeerd, niemand bereikt', -, 2026-03-20, false",
      })
  void aConversationIsConfirmedWithinTwoWorkingDays(
      String title, @Nullable LocalDate confirmed, LocalDate now, boolean missing) {
    today = now;
    line(LocalDate.of(2026, 3, 6), EntryKind.CALL, title);
    if (confirmed != null) {
      sent.add(letter(LetterKind.WRITTEN_CONFIRMATION, confirmed, false));
    }

    assertThat(found(GapKind.UNCONFIRMED_CALL, LocalDate.of(2026, 3, 1)).isEmpty())
        .isEqualTo(!missing);
  }

  @Test
  void aMailOnFileConfirmsAConversationToo() {
    line(LocalDate.of(2026, 3, 6), EntryKind.MEETING, "Overleg");
    CaseDocument mail = Papers.kept("mail.eml", "2026-03-30");
    documents.add(mail);
    said.add(about(mail, "Mail", "2026-03-09", null));

    assertThat(found(GapKind.UNCONFIRMED_CALL, LocalDate.of(2026, 3, 1))).isEmpty();
  }

  @ParameterizedTest(name = "{0}, proven {1}: missing {2}")
  @CsvSource({
    "DEFAULT_NOTICE, false, true",
    "DEFAULT_NOTICE, true, false",
    "WRITTEN_CONFIRMATION, false, false",
  })
  void aFormalLetterNeedsProofOfReceipt(LetterKind kind, boolean proven, boolean missing) {
    sent.add(letter(kind, LocalDate.of(2026, 3, 20), proven));

    assertThat(found(GapKind.UNPROVEN_RECEIPT, LocalDate.of(2026, 3, 20)).isEmpty())
        .isEqualTo(!missing);
  }

  @Test
  void aBreachIsProvenByWordsOrByADocument() {
    breaches.add(breach(1, ""));
    breaches.add(breach(2, "Mail van 3 maart"));
    breaches.add(breach(3, ""));
    CaseDocument report = Papers.kept("rapport.pdf", "2026-03-30");
    documents.add(report);
    said.add(about(report, "Rapport", "2026-03-30", 3L));

    assertThat(found(GapKind.UNPROVEN_BREACH, LocalDate.of(2026, 3, 30)))
        .containsExactly("Bij de tekortkoming “Storing 1” staat geen bewijs.");
  }

  @Test
  void documentsThatNobodyDatedAreNamedTogether() {
    for (int each = 1; each <= 10; each++) {
      documents.add(Papers.kept("stuk " + each, "2026-03-30"));
    }
    documents.add(Papers.letter("DEFAULT_NOTICE", "2026-03-31"));

    assertThat(found(GapKind.UNDATED_DOCUMENT, LocalDate.of(2026, 3, 30)))
        .containsExactly(
            "Van 10 stukken heeft niemand de datum vastgelegd: productie 1, 2, 3, 4, 5, 6, 7, 8 en nog 2 andere.");
  }

  @Test
  void everyGapSaysWhatToDo() {
    sent.add(letter(LetterKind.DEFAULT_NOTICE, LocalDate.of(2026, 3, 1), false));
    line(LocalDate.of(2026, 3, 6), EntryKind.CALL, "Gesproken");
    breaches.add(breach(1, ""));
    documents.add(Papers.kept("stuk", "2026-03-30"));

    List<Gap> found = all(LocalDate.of(2026, 1, 1));

    assertThat(found).extracting(Gap::kind).contains(GapKind.values());
    assertThat(found).allSatisfy(gap -> assertThat(gap.todo()).endsWith("."));
  }

  private List<String> found(GapKind kind, LocalDate opened) {
    return all(opened).stream().filter(gap -> gap.kind() == kind).map(Gap::what).toList();
  }

  private List<Gap> all(LocalDate opened) {
    Map<UUID, DocumentParticulars> described =
        said.stream().collect(Collectors.toMap(DocumentParticulars::document, Function.identity()));
    List<Exhibit> exhibits = new NumberExhibits(documents, described, Set.of(), Law.NL).number();
    List<Long> proven = said.stream().flatMap(each -> Stream.ofNullable(each.breach())).toList();
    return gaps.find(
        new GapFacts(escalation(opened), Law.NL, today, lines, exhibits, sent, breaches, proven));
  }

  private EscalationCase escalation(LocalDate opened) {
    return new EscalationCase(
        REFERENCE,
        "Planning",
        "Traag",
        null,
        "P2",
        Priority.P2,
        opened,
        "melder",
        at(opened),
        Stage.CONVERSATION,
        null,
        closed == null ? null : Outcome.values()[0],
        closed == null ? null : at(closed));
  }

  private void line(LocalDate day, EntryKind kind, String title) {
    lines.add(new TimelineEntry(lines.size(), REFERENCE, at(day), "jurist", kind, title, "", null));
  }

  private static SentLetter letter(LetterKind kind, LocalDate on, boolean proven) {
    return new SentLetter(
        new Letter(
            UUID.randomUUID(),
            REFERENCE,
            kind,
            1,
            "a@b.example",
            "Brief",
            "Tekst",
            null,
            "jurist",
            at(on),
            null,
            null),
        on,
        proven,
        false);
  }

  private static Breach breach(long id, String evidence) {
    return new Breach(
        id, REFERENCE, "Afspraak", "Storing " + id, LocalDate.of(2026, 3, 1), "Hinder", evidence);
  }

  private static DocumentParticulars about(
      CaseDocument document, String category, String day, @Nullable Long breach) {
    return new DocumentParticulars(document.id(), category, LocalDate.parse(day), "", breach, null);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(12, 0).atZone(Law.NL.zone()).toInstant();
  }
}
