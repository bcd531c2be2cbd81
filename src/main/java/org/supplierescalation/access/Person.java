package org.supplierescalation.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.supplierescalation.casefile.Viewer;
import org.supplierescalation.people.Colleague;

/**
 * Who is looking at our own pages, and what that person may see and do there.
 *
 * @param name user id
 * @param groups ids of the groups
 */
public record Person(String name, Set<String> groups) implements Viewer {

  private static final String ROLE = "ROLE_";

  private static final EnumSet<Group> LEADERS =
      EnumSet.of(Group.CONTRACTMANAGER, Group.DIRECTIE, Group.BEHEER);

  private static final EnumSet<Group> EVERYBODY_ELSE_THAN_REPORTERS =
      EnumSet.complementOf(EnumSet.of(Group.MELDER));

  private static final EnumSet<Group> RATE_WATCHERS =
      EnumSet.of(Group.BEHEER, Group.JURIST, Group.FINANCE);

  private static final EnumSet<Group> RATE_KEEPERS = EnumSet.of(Group.BEHEER, Group.JURIST);

  public Person {
    groups = Set.copyOf(groups);
  }

  public static Person of(Authentication person) {
    return new Person(
        person.getName(),
        person.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(authority -> authority.startsWith(ROLE))
            .map(authority -> authority.substring(ROLE.length()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public boolean seesEveryCase() {
    return isIn(EVERYBODY_ELSE_THAN_REPORTERS);
  }

  /** As the features know people. */
  public Colleague asColleague() {
    return new Colleague(name, groups, seesEveryCase());
  }

  /** May pause, resume and withdraw a case. */
  public boolean leadsCases() {
    return isIn(LEADERS);
  }

  /** May put a text of her own in the place of the draft of a letter. */
  public boolean reviewsLetters() {
    return isIn(EnumSet.of(Group.JURIST));
  }

  /** Looks at the cases in Cockpit. */
  public boolean oversees() {
    return isIn(Rights.OVERSEERS);
  }

  /** Sees the statutory rates, and is told when they must be looked up again. */
  public boolean watchesRates() {
    return isIn(RATE_WATCHERS);
  }

  /** May enter a statutory rate. */
  public boolean entersRates() {
    return isIn(RATE_KEEPERS);
  }

  /** May put suppliers and contracts in the registers, and change them. */
  public boolean keepsRegisters() {
    return isIn(EnumSet.of(Group.CONTRACTMANAGER, Group.BEHEER));
  }

  /** Says to which case an incoming mail belongs. */
  public boolean sortsMail() {
    return isIn(EnumSet.of(Group.CONTRACTMANAGER, Group.JURIST, Group.BEHEER));
  }

  /** Sees how the program is set up, and what is wrong with it. */
  public boolean administers() {
    return isIn(EnumSet.of(Group.BEHEER));
  }

  /** May approve, or not, that the content of an old case is removed. */
  public boolean decidesOnRemoval() {
    return isIn(EnumSet.of(Group.JURIST, Group.DIRECTIE));
  }

  /** May say that nothing of a case may be removed. */
  public boolean holdsCases() {
    return isIn(EnumSet.of(Group.JURIST, Group.BEHEER));
  }

  private boolean isIn(Set<Group> any) {
    return any.stream().map(Group::id).anyMatch(groups::contains);
  }
}
