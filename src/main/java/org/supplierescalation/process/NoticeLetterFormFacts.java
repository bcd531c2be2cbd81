package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.CopiesOfLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.AnnouncementAttempt;
import org.supplierescalation.notice.AssumedReceipt;
import org.supplierescalation.notice.CheckNotice;
import org.supplierescalation.notice.ComposedNotice;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.EarlierContacts;
import org.supplierescalation.notice.NoticeDraft;
import org.supplierescalation.notice.NoticeFinding;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.SignNotice;
import org.supplierescalation.post.PostedLetters;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What is known of the letter, for everybody who handles it after it was composed. */
@Component
class NoticeLetterFormFacts implements Facts {

  private static final String SIGN = "UserTask_SignNotice";

  private final Notices notices;
  private final Deliveries deliveries;
  private final Letters letters;
  private final PostedLetters posted;
  private final Documents documents;
  private final ContractOfCase contracts;
  private final CheckNotice check;
  private final EarlierContacts contacts;
  private final SignNotice signNotice;
  private final AssumedReceipt assumedReceipt;
  private final CopiesOfLetter copiesOfLetter;
  private final BaseUrl baseUrl;

  NoticeLetterFormFacts(
      Notices notices,
      Deliveries deliveries,
      Letters letters,
      PostedLetters posted,
      Documents documents,
      ContractOfCase contracts,
      CheckNotice check,
      EarlierContacts contacts,
      SignNotice signNotice,
      AssumedReceipt assumedReceipt,
      CopiesOfLetter copiesOfLetter,
      BaseUrl baseUrl) {
    this.notices = notices;
    this.deliveries = deliveries;
    this.letters = letters;
    this.posted = posted;
    this.documents = documents;
    this.contracts = contracts;
    this.check = check;
    this.contacts = contacts;
    this.signNotice = signNotice;
    this.assumedReceipt = assumedReceipt;
    this.copiesOfLetter = copiesOfLetter;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_ReviewNotice",
        "UserTask_AnnounceNotice",
        SIGN,
        "UserTask_PostNotice",
        "UserTask_AwaitReceipt",
        "UserTask_ProveReceipt");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    NoticeDraft draft = notices.draft(reference);
    ComposedNotice composed = notices.composed(reference);
    Letter letter = letters.latest(reference, LetterKind.DEFAULT_NOTICE).orElseThrow();
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("letterLink", link(reference, letter.document()));
    facts.put("postLink", baseUrl.of("/cases/%s/letters/DEFAULT_NOTICE/post".formatted(reference)));
    facts.put("scriptLink", scriptLink(reference));
    facts.put(
        "signLink", baseUrl.of("/cases/%s/letters/%s/sign".formatted(reference, letter.kind())));
    facts.put(
        "previewLink",
        baseUrl.of("/cases/%s/letters/%s/preview".formatted(reference, letter.kind())));
    facts.put("letterCopies", CopiesInWords.of(copiesOfLetter.of(letter)));
    facts.put("draftedBy", letter.draftedBy());
    facts.put("reviewedBy", letter.reviewedBy() == null ? "" : letter.reviewedBy());
    facts.put("termLength", draft.term().length().inWords());
    facts.put("until", composed.dates().untilInWords(contract.law()));
    facts.put("untilToday", signNotice.datesToday(reference).untilInWords(contract.law()));
    facts.put("termInHours", draft.term().length().inHours() ? "ja" : "nee");
    facts.put("motivation", NoticeFormFacts.sentences(draft.proposed().motivation()));
    facts.put("termRisk", draft.proposed().risk().dutch().toLowerCase(Locale.ROOT));
    facts.put("termWarnings", NoticeFormFacts.sentences(draft.proposed().warnings()));
    facts.put("deviation", draft.term().deviation());
    facts.put("demand", draft.text().demand());
    facts.put("acceptanceTest", draft.text().acceptanceTest());
    facts.put("method", draft.method() == null ? "" : draft.method().dutch());
    facts.put("noticeEmail", contract.supplier().noticeEmail());
    facts.put("emailAccepted", contract.supplier().emailAccepted() ? "ja" : "nee");
    facts.put(
        "postalAddress",
        "%s %s, %s"
            .formatted(
                contract.supplier().name(),
                contract.supplier().legalForm(),
                contract.supplier().postalAddress().replace("\n", ", ")));
    facts.put("warnings", warnings(draft));
    facts.put("communication", NoticeFormFacts.communication(contacts, reference));
    facts.put("attempts", attempts(reference, draft));
    facts.put("postings", postings(letter, contract.law()));
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return SIGN.equals(task.getTaskDefinitionKey())
        ? Map.of("confirmedLastDay", signNotice.datesToday(reference).lastDay().toString())
        : Map.of();
  }

  private List<Map<String, String>> warnings(NoticeDraft draft) {
    return check.check(draft).stream()
        .map(NoticeFinding::missing)
        .map(missing -> Map.of("warning", missing))
        .toList();
  }

  private List<Map<String, String>> attempts(CaseReference reference, NoticeDraft draft) {
    return deliveries.attempts(reference, draft.round()).stream()
        .map(
            (AnnouncementAttempt attempt) ->
                Map.of(
                    "at",
                    DutchDates.inWords(attempt.calledAt(), contracts.law(reference)),
                    "result",
                    attempt.result().dutch()))
        .toList();
  }

  private List<Map<String, String>> postings(Letter letter, Law law) {
    return posted.of(letter).stream()
        .map(
            attempt ->
                Map.of(
                    "on", DutchDates.inDigits(attempt.postedOn()),
                    "carrier", attempt.carrier(),
                    "number", attempt.number(),
                    "result", PostLetterFacts.result(attempt),
                    "assumed",
                        assumedReceipt
                            .of(law, attempt.postedOn())
                            .map(DutchDates::inDigits)
                            .orElse("n.v.t.")))
        .toList();
  }

  private String scriptLink(CaseReference reference) {
    return documents.of(reference).stream()
        .filter(document -> document.kind().equals(LetterKind.CALL_SCRIPT.name()))
        .map(CaseDocument::id)
        .reduce((earlier, later) -> later)
        .map(id -> link(reference, id))
        .orElse("");
  }

  private String link(CaseReference reference, Object document) {
    return baseUrl.of("/cases/%s/documents/%s".formatted(reference, document));
  }
}
