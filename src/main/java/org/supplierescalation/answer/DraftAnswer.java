package org.supplierescalation.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterLanguage;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.BusinessCalendar;

/**
 * Drafts what we write back: receipt confirmed, nothing acknowledged, every right kept, and what is
 * missing asked for. A person edits and sends it.
 */
public class DraftAnswer {

  private static final int WORKING_DAYS_TO_REPLY = 3;

  private final SupplierAnswers answers;
  private final ContractOfCase contracts;
  private final LetterWriter writer;
  private final LetterLanguage languages;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public DraftAnswer(
      SupplierAnswers answers,
      ContractOfCase contracts,
      LetterWriter writer,
      LetterLanguage languages,
      BusinessCalendar calendar,
      Clock clock) {
    this.answers = answers;
    this.contracts = contracts;
    this.writer = writer;
    this.languages = languages;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param recipient who wrote, when that is somebody of the supplier; else its notice address
   * @param inReplyTo Message-ID of the answer without brackets; empty when it had none
   * @param facts the letter is composed with
   */
  public record Draft(
      String recipient, String subject, String text, String inReplyTo, Map<String, Object> facts) {}

  public Draft of(long mail) {
    SupplierAnswer answer = answers.get(mail);
    Contract contract = contracts.get(answer.reference());
    Map<String, Object> facts = facts(answer, contract);
    Language language =
        languages.of(answer.reference(), LetterKind.ANSWER_TO_SUPPLIER, null).language();
    return new Draft(
        recipient(answer.sender(), contract.supplier()),
        writer.subject(LetterKind.ANSWER_TO_SUPPLIER, contract.law(), language, facts),
        writer.mailText(LetterKind.ANSWER_TO_SUPPLIER, contract.law(), language, facts),
        answer.messageId(),
        facts);
  }

  private Map<String, Object> facts(SupplierAnswer answer, Contract contract) {
    Judgement found = answer.judgement();
    AnswerKind kind = found == null ? AnswerKind.OTHER : found.kind();
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", answer.reference().value());
    facts.put("contractTitle", contract.title());
    facts.put("receivedOn", LetterDates.inWords(answer.receivedOn(contract.law())));
    facts.put("acknowledges", kind == AnswerKind.ACKNOWLEDGES);
    facts.put("promises", kind == AnswerKind.PROMISES);
    facts.put("disputes", kind == AnswerKind.DISPUTES);
    facts.put("asksExtension", kind == AnswerKind.ASKS_EXTENSION);
    facts.put("refuses", kind == AnswerKind.REFUSES);
    facts.put("claimsReady", kind == AnswerKind.CLAIMS_READY);
    facts.put("other", kind == AnswerKind.OTHER);
    facts.put("day", day(found == null ? null : found.day()));
    facts.put(
        "replyBy",
        LetterDates.inWords(
            calendar.plusWorkingDays(contract.law(), today, WORKING_DAYS_TO_REPLY)));
    return facts;
  }

  private static Object day(@Nullable LocalDate day) {
    return day == null ? "" : LetterDates.inWords(day);
  }

  /** Never to a stranger, whoever put his mail with the case. */
  static String recipient(String sender, Supplier supplier) {
    String domain = sender.substring(sender.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    boolean ofTheSupplier =
        supplier.noticeEmail().toLowerCase(Locale.ROOT).endsWith("@" + domain)
            || supplier.contacts().stream()
                .anyMatch(contact -> contact.email().equalsIgnoreCase(sender));
    return ofTheSupplier ? sender : supplier.noticeEmail();
  }
}
