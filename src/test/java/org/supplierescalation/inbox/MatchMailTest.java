package org.supplierescalation.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.inbox.Match.How;
import org.supplierescalation.inbox.Match.Writer;

class MatchMailTest {

  private static final CaseReference LATE = new CaseReference("ESC-2026-0003");
  private static final CaseReference OTHER = new CaseReference("ESC-2026-0007");
  private static final String CONTACT = "klant@traag.example";

  private final CaseAddress addresses =
      new CaseAddress(
          "contracts@zorg.example",
          new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
  private final MatchMail matching = new MatchMail(new OnFile(), addresses);

  /** Two cases: one with Traag, one with a supplier at a public domain. */
  private static final class OnFile implements KnownMail {

    @Override
    public Optional<CaseReference> caseOfSent(String messageId) {
      return Optional.ofNullable(Map.of("sent-1@zorg", LATE, "sent-7@zorg", OTHER).get(messageId));
    }

    @Override
    public List<CaseReference> casesWithTicket(String ticket) {
      return switch (ticket) {
        case "INC0012345", "4711" -> List.of(LATE);
        case "INC9999" -> List.of(LATE, OTHER);
        default -> List.of();
      };
    }

    @Override
    public Set<String> contacts(CaseReference reference) {
      return reference.equals(LATE) ? Set.of(CONTACT) : Set.of("jan@gmail.com");
    }

    @Override
    public List<CaseReference> casesWithDomain(String domain) {
      return domain.equals("traag.example") ? List.of(LATE) : List.of();
    }
  }

  @Test
  void anAnswerToOurMailGoesToItsCase() {
    Match match = matching.match(Mails.answering(CONTACT, "unknown@x", "sent-1@zorg"));

    assertThat(match.reference()).isEqualTo(LATE);
    assertThat(match.how()).isEqualTo(How.ANSWERS_OUR_MAIL);
    assertThat(match.writer()).isEqualTo(Writer.CONTACT);
  }

  @Test
  void aColleagueAtTheSameDomainIsLetInAndMarked() {
    assertThat(matching.match(Mails.answering("directie@traag.example", "sent-1@zorg")).writer())
        .isEqualTo(Writer.COLLEAGUE);
  }

  @Test
  void somebodyElseWithAPublicAddressIsNoColleague() {
    Match match = matching.match(Mails.answering("piet@gmail.com", "sent-7@zorg"));

    assertThat(match.reference()).isNull();
    assertThat(match.suggestions()).containsExactly(OTHER);
  }

  @Test
  void anAnswerToOurMailGoesBeforeTheAddressAndTheTicket() {
    IncomingMail mail =
        new IncomingMail(
            "m@x",
            CONTACT,
            List.of(addresses.of(OTHER)),
            "INC0012345",
            List.of("sent-1@zorg"),
            Map.of(),
            "text/plain",
            "",
            "",
            null);

    assertThat(matching.match(mail).how()).isEqualTo(How.ANSWERS_OUR_MAIL);
  }

  @Test
  void aMailToTheAddressOfTheCaseGoesThere() {
    Match match = matching.match(Mails.to(addresses.of(LATE), CONTACT, "Nieuw bericht"));

    assertThat(match.reference()).isEqualTo(LATE);
    assertThat(match.how()).isEqualTo(How.CASE_ADDRESS);
  }

  @Test
  void theSuppliersOwnTicketNumberIsKnown() {
    assertThat(matching.match(Mails.mail(CONTACT, "Update INC0012345", "")).how())
        .isEqualTo(How.TICKET_NUMBER);
    assertThat(matching.match(Mails.mail(CONTACT, "[#4711] Update", "")).reference())
        .isEqualTo(LATE);
  }

  @Test
  void aTicketNumberOfTwoCasesIsOnlyASuggestion() {
    Match match = matching.match(Mails.mail(CONTACT, "INC9999 opgelost", ""));

    assertThat(match.reference()).isNull();
    assertThat(match.suggestions()).containsExactly(LATE, OTHER);
  }

  @Test
  void aCaseNumberInTheSubjectAloneNeverMatches() {
    Match match = matching.match(Mails.mail(CONTACT, "Over ESC-2026-0003", ""));

    assertThat(match.reference()).isNull();
    assertThat(match.how()).isEqualTo(How.UNKNOWN);
    assertThat(match.suggestions()).containsExactly(LATE);
  }

  @Test
  void aStrangerWaitsInTheHoldingPenWhateverHeKnows() {
    Match match =
        matching.match(Mails.to(addresses.of(LATE), "iemand@elders.example", "INC0012345"));

    assertThat(match.reference()).isNull();
    assertThat(match.writer()).isEqualTo(Writer.STRANGER);
    assertThat(match.suggestions()).containsExactly(LATE);
  }

  @Test
  void aReportOnOurMailGoesToItsCaseThoughNobodyKnowsTheServer() {
    Match match =
        matching.match(Mails.report(new DeliveryReport(CONTACT, "failed", "5.1.1", "sent-1@zorg")));

    assertThat(match.reference()).isEqualTo(LATE);
    assertThat(match.how()).isEqualTo(How.REPORT_ON_OUR_MAIL);
    assertThat(match.writer()).isEqualTo(Writer.MAIL_SERVER);
  }

  @Test
  void aReportThatNamesNoMailOfOursIsLookedAtByAPerson() {
    assertThat(matching.match(Mails.report(new DeliveryReport(CONTACT, "failed", "5.1.1", null))))
        .extracting(Match::reference)
        .isNull();
  }

  @Test
  void aSubjectWithoutAnythingSaysNothing() {
    assertThat(matching.match(Mails.mail("iemand@elders.example", "Hallo", "")).suggestions())
        .isEmpty();
  }
}
