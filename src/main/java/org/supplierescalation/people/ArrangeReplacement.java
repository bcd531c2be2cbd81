package org.supplierescalation.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.Refused;

/**
 * Says who stands in for somebody. It gives nobody a right he does not have: a task can only be
 * taken over by who might have done it anyway.
 */
public class ArrangeReplacement {

  private static final int LONGEST_YEARS = 1;

  private final Replacements replacements;
  private final Colleagues colleagues;
  private final Clock clock;

  public ArrangeReplacement(Replacements replacements, Colleagues colleagues, Clock clock) {
    this.replacements = replacements;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /**
   * @param forOthers the person who sets it may set it for somebody else
   */
  public void arrange(
      String absent,
      String substitute,
      LocalDate firstDay,
      LocalDate lastDay,
      String reason,
      String by,
      boolean forOthers) {
    checkWho(absent, substitute, reason, by, forOthers);
    checkWhen(firstDay, lastDay);
    List<Replacement> others = replacements.notOverOn(firstDay);
    if (others.stream().anyMatch(r -> r.absent().equals(absent) && r.overlaps(firstDay, lastDay))) {
      throw new Refused(
          "In deze dagen is er al een vervanging. Kies andere dagen, of beëindig die eerst.");
    }
    if (leadsTo(absent, substitute, firstDay, lastDay, others)) {
      throw new Refused(
          "Deze collega laat zich in deze dagen zelf vervangen, en dat komt weer bij dezelfde persoon uit. Kies iemand anders.");
    }
    replacements.add(
        new Replacement(
            0, absent, substitute, firstDay, lastDay, reason, by, clock.instant(), null));
  }

  private void checkWho(
      String absent, String substitute, String reason, String by, boolean forOthers) {
    if (!absent.equals(by) && !forOthers) {
      throw new Refused("Alleen beheer stelt een vervanging in voor iemand anders.");
    }
    if (!absent.equals(by) && reason.isBlank()) {
      throw new Refused("Vul in waarom u dit voor een ander instelt.");
    }
    if (absent.equals(substitute)) {
      throw new Refused("Niemand vervangt zichzelf. Kies een collega.");
    }
    Colleague away = known(absent);
    if (!away.sharesAGroupWith(known(substitute))) {
      throw new Refused(
          "%s zit in geen enkele groep met %s, en mag diens taken dus niet doen. Kies iemand uit dezelfde groep."
              .formatted(substitute, absent));
    }
  }

  private Colleague known(String userId) {
    return colleagues
        .find(userId)
        .orElseThrow(
            () -> new Refused("Wij kennen niemand met de gebruikersnaam %s.".formatted(userId)));
  }

  private void checkWhen(LocalDate firstDay, LocalDate lastDay) {
    if (firstDay.isBefore(Today.on(clock))) {
      throw new Refused("De eerste dag ligt in het verleden. Begin op zijn vroegst vandaag.");
    }
    if (lastDay.isBefore(firstDay)) {
      throw new Refused("De laatste dag ligt voor de eerste dag.");
    }
    if (lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
      throw new Refused("Een vervanging duurt hoogstens een jaar.");
    }
  }

  /** Only days on which all links of the chain run make a circle. */
  private static boolean leadsTo(
      String absent, String substitute, LocalDate from, LocalDate until, List<Replacement> all) {
    return all.stream()
        .filter(r -> r.absent().equals(substitute) && r.overlaps(from, until))
        .anyMatch(
            r ->
                r.substitute().equals(absent)
                    || leadsTo(
                        absent,
                        r.substitute(),
                        from.isAfter(r.firstDay()) ? from : r.firstDay(),
                        until.isBefore(r.lastDay()) ? until : r.lastDay(),
                        all));
  }
}
