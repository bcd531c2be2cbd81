package org.supplierescalation.notice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.EarliestQuestion;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.TermQuestion;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermRefused;

/**
 * What somebody asks about a term, as text from an address. Text and not numbers, because Spring's
 * own conversion reads 0x0E as 14 and refuses in English.
 */
record TermParameters(
    @Nullable String law,
    @Nullable String kind,
    @Nullable String impact,
    @Nullable String complexity,
    @Nullable String earlierTerms,
    @Nullable String contractMinDays,
    @Nullable String contractMaxDays,
    @Nullable String startsOn,
    @Nullable String receiptDays) {

  private static final int MOST_TERMS = 99;
  private static final int MOST_DAYS = 365;
  private static final int MOST_RECEIPT_DAYS = 30;

  /** Whether everything that must be said was said; a link may say only what it knows. */
  boolean isComplete() {
    return law != null && kind != null && impact != null && complexity != null;
  }

  TermQuestion question(Clock clock) {
    Law law = word("law", "het recht dat geldt", this.law, Law.class);
    Integer earlier = count("earlierTerms", "eerdere termijnen", earlierTerms, 0, MOST_TERMS);
    return new TermQuestion(
        law,
        word("kind", "waar het om gaat", kind, NoticeKind.class),
        word("impact", "het gevolg voor het werk", impact, Priority.class),
        word("complexity", "hoe ingewikkeld het herstel is", complexity, Complexity.class),
        earlier == null ? 0 : earlier,
        count("contractMinDays", "kalenderdagen", contractMinDays, 1, MOST_DAYS),
        count("contractMaxDays", "kalenderdagen", contractMaxDays, 1, MOST_DAYS),
        null,
        startsOn(clock, law));
  }

  EarliestQuestion earliest(Clock clock) {
    TermQuestion question = question(clock);
    Integer receipt =
        count("receiptDays", "werkdagen tot de ontvangst", receiptDays, 0, MOST_RECEIPT_DAYS);
    return new EarliestQuestion(
        question, receipt == null ? EarliestQuestion.usualReceiptDays(question.law()) : receipt);
  }

  private LocalDate startsOn(Clock clock, Law law) {
    if (startsOn == null || startsOn.isBlank()) {
      return LocalDate.now(clock.withZone(law.zone()));
    }
    try {
      LocalDate day = LocalDate.parse(startsOn.strip());
      if (day.getYear() >= 2000 && day.getYear() <= 2099) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // said below
    }
    throw new TermRefused(
        "startsOn", "Vul een bestaande dag in als jjjj-mm-dd, bijvoorbeeld 2026-12-11.");
  }

  private static <W extends Enum<W>> W word(
      String parameter, String what, @Nullable String text, Class<W> words) {
    for (W word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw new TermRefused(
        parameter,
        "Vul %s in: %s."
            .formatted(
                what,
                Arrays.stream(words.getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "))));
  }

  private static @Nullable Integer count(
      String parameter, String what, @Nullable String text, int least, int most) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      int count = text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : -1;
      if (count >= least && count <= most) {
        return count;
      }
    } catch (NumberFormatException notACount) {
      // said below
    }
    throw new TermRefused(
        parameter,
        "Vul een heel getal in van %d tot en met %d (%s), of laat het weg."
            .formatted(least, most, what));
  }
}
