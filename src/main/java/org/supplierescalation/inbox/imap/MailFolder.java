package org.supplierescalation.inbox.imap;

import jakarta.mail.Authenticator;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.integration.mail.ImapMailReceiver;
import org.supplierescalation.inbox.FoundMail;

/**
 * Our folder at the mail server. The reader of Spring Integration keeps the connection; it would
 * mark a mail before it is kept, so fetching and marking are done here: first kept, then marked.
 */
class MailFolder extends ImapMailReceiver {

  /** The mark (an IMAP keyword) of what we have. A person may read our mail; we still take it. */
  static final String OURS = "EscalationKept";

  private static final int AT_A_TIME = 100;

  private final MailboxDoor door;
  private final long largest;

  /** Makes a mail safe; comes back only when it is. */
  interface Keeper {
    void keep(FoundMail mail);
  }

  MailFolder(InboxSettings settings, MailboxDoor door) {
    super(
        "%s://%s:%d/%s"
            .formatted(
                settings.ssl() ? "imaps" : "imap", door.host(), door.port(), settings.folder()));
    this.door = door;
    this.largest = settings.largest().toBytes();
    setJavaMailProperties(properties(settings));
    setJavaMailAuthenticator(
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.user(), settings.password());
          }
        });
    setSearchTermStrategy((supported, folder) -> notOurs(folder));
    // It asks for beans of its own framework, and there are none.
    setBeanFactory(new StaticListableBeanFactory());
    afterPropertiesSet();
  }

  /**
   * Offers every mail that bears no mark, oldest first, and marks it when it was kept. One that
   * cannot be had keeps no other from its turn; it comes out when all had theirs.
   *
   * @return whether there may be more
   */
  boolean offerEach(Keeper keeper) throws MessagingException {
    openFolder();
    try {
      IMAPFolder folder = (IMAPFolder) getFolder();
      Message[] unmarked = searchForNewMessages();
      MessagingException failed = null;
      for (int at = 0; at < unmarked.length && at < AT_A_TIME; at++) {
        try {
          offer(folder, (IMAPMessage) unmarked[at], keeper);
        } catch (MessagingException | RuntimeException e) {
          failed = new MessagingException("a mail could not be taken in", e);
        }
      }
      if (failed != null) {
        throw failed;
      }
      return unmarked.length > AT_A_TIME;
    } finally {
      closeFolder();
    }
  }

  /** Fails when the server, the password or the folder is wrong. */
  void tryOut() throws MessagingException {
    openFolder();
    closeFolder();
  }

  private void offer(IMAPFolder folder, IMAPMessage message, Keeper keeper)
      throws MessagingException {
    try {
      message.setPeek(true);
      FoundMail found = found(folder, message);
      keeper.keep(found);
      mark(folder, message, found.size() > largest);
    } catch (MessageRemovedException somebodyMovedIt) {
      // What is no longer in the folder is no longer ours to take.
    } catch (IOException e) {
      throw new MessagingException("a mail could not be fetched", e);
    }
  }

  private FoundMail found(IMAPFolder folder, IMAPMessage message)
      throws MessagingException, IOException {
    String place = folder.getUIDValidity() + "-" + folder.getUID(message);
    Instant received = door.onOurClock(message.getReceivedDate().toInstant());
    if (message.getSize() <= largest) {
      try (InputStream in = message.getMimeStream()) {
        byte[] original = in.readNBytes((int) largest + 1);
        if (original.length <= largest) {
          return new FoundMail(original, received, place);
        }
      }
    }
    long size = Math.max(message.getSize(), largest + 1);
    return new FoundMail(head(message), received, place, size);
  }

  private static byte[] head(IMAPMessage message) throws MessagingException {
    String lines = String.join("\r\n", Collections.list(message.getAllHeaderLines()));
    return (lines + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What was not taken in stays unread, for whoever opens the mailbox. */
  private static void mark(IMAPFolder folder, IMAPMessage message, boolean tooLarge)
      throws MessagingException {
    boolean keywords = takesKeywords(folder);
    Flags flags = new Flags();
    if (keywords) {
      flags.add(OURS);
    }
    if (!keywords || !tooLarge) {
      flags.add(Flags.Flag.SEEN);
    }
    message.setFlags(flags, true);
  }

  private static SearchTerm notOurs(Folder folder) {
    Flags mark = takesKeywords(folder) ? new Flags(OURS) : new Flags(Flags.Flag.SEEN);
    return new AndTerm(
        new FlagTerm(mark, false), new FlagTerm(new Flags(Flags.Flag.DELETED), false));
  }

  private static boolean takesKeywords(Folder folder) {
    return folder.getPermanentFlags().contains(Flags.Flag.USER);
  }

  private static Properties properties(InboxSettings settings) {
    Properties all = new Properties();
    String protocol = settings.ssl() ? "mail.imaps." : "mail.imap.";
    all.put(protocol + "connectiontimeout", "10000");
    all.put(protocol + "timeout", "30000");
    all.put(protocol + "writetimeout", "30000");
    all.put(protocol + "fetchsize", "1048576");
    all.put(protocol + "peek", "true");
    all.put(protocol + "ssl.checkserveridentity", "true");
    return all;
  }
}
