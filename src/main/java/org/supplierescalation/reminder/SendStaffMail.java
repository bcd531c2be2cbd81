package org.supplierescalation.reminder;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.RecipientRefused;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.reminder.StaffMails.Claim;
import org.supplierescalation.reminder.StaffMails.Outcome;

/**
 * Sends one mail to one person, at least once and always under the same Message-ID; not more than
 * so many a minute.
 */
public class SendStaffMail {

  private final StaffMails mails;
  private final StaffPost post;
  private final Staff staff;
  private final int mostPerMinute;

  public SendStaffMail(StaffMails mails, StaffPost post, Staff staff, int mostPerMinute) {
    this.mails = mails;
    this.post = post;
    this.staff = staff;
    this.mostPerMinute = mostPerMinute;
  }

  /**
   * @param text asked only when it is really sent; empty when there is nothing to tell
   * @return false when it has to be offered again
   */
  public boolean send(UUID id, String person, Supplier<Optional<LetterText>> text) {
    Optional<String> address = staff.address(person);
    if (address.isEmpty()) {
      return true; // the setup check names who has no address
    }
    if (mails.claimedInTheLastMinute() >= mostPerMinute) {
      return false;
    }
    Claim claim = mails.claim(id, person);
    if (claim != Claim.MINE) {
      return claim == Claim.DONE;
    }
    return text.get()
        .map(words -> sent(new StaffMail(id, address.get(), words.subject(), words.plain())))
        .orElseGet(
            () -> {
              mails.end(id, Outcome.NOTHING);
              return true;
            });
  }

  private boolean sent(StaffMail mail) {
    try {
      post.send(mail);
      mails.end(mail.id(), Outcome.SENT);
      return true;
    } catch (RecipientRefused forGood) {
      mails.end(mail.id(), Outcome.REFUSED);
      return true;
    } catch (PostboxClosed notNow) {
      mails.putOff(mail.id());
      return false;
    }
  }
}
