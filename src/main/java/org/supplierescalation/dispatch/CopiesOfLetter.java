package org.supplierescalation.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;

/**
 * Who gets a copy of a letter: whom a person chose, for this draft or the one before it; otherwise,
 * of a formal letter, the account manager of the supplier, beside the address for notices (law.md
 * 1.3).
 */
public class CopiesOfLetter {

  private static final int MOST_PROPOSED = 3;
  private static final Pattern FITTING_ROLE =
      Pattern.compile("account|relatie|klantmanager|klantbeheer|escalat");

  private final LetterCopies chosen;
  private final Letters letters;
  private final ContractOfCase contracts;

  public CopiesOfLetter(LetterCopies chosen, Letters letters, ContractOfCase contracts) {
    this.chosen = chosen;
    this.letters = letters;
    this.contracts = contracts;
  }

  /** Valid addresses, never the main recipient's. */
  public List<String> of(Letter letter) {
    return chosen
        .of(letter.id())
        .or(() -> chosenBefore(letter))
        .orElseGet(() -> proposed(letter))
        .stream()
        .filter(address -> !address.equalsIgnoreCase(letter.recipient().strip()))
        .toList();
  }

  /** A letter that is set in type again keeps the copies that were chosen for it. */
  private Optional<List<String>> chosenBefore(Letter letter) {
    return letters.of(letter.reference()).stream()
        .filter(other -> other.kind() == letter.kind() && other.round() == letter.round() - 1)
        .findFirst()
        .flatMap(before -> chosen.of(before.id()));
  }

  private List<String> proposed(Letter letter) {
    if (!letter.kind().formal()) {
      return List.of();
    }
    return contracts.find(letter.reference()).map(Contract::supplier).stream()
        .flatMap(supplier -> supplier.contacts().stream())
        .filter(contact -> FITTING_ROLE.matcher(lower(contact.role())).find())
        .flatMap(contact -> address(contact).stream())
        .distinct()
        .limit(MOST_PROPOSED)
        .toList();
  }

  /** What the register holds may be no address; a copy is not worth stopping a letter for. */
  private static Optional<String> address(Contact contact) {
    try {
      return Optional.of(new EmailAddress(contact.email().strip()).value());
    } catch (Refused noAddress) {
      return Optional.empty();
    }
  }

  private static String lower(String role) {
    return role.toLowerCase(Locale.ROOT);
  }
}
