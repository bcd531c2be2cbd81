package org.supplierescalation.reminder;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.people.Replacement;

/** Who is told of a task, as things stand at this moment. */
public class FindRecipients {

  private static final String MANAGEMENT = "directie";

  private final Staff staff;
  private final GroupLeads leads;
  private final NotificationChoices choices;

  public FindRecipients(Staff staff, GroupLeads leads, NotificationChoices choices) {
    this.staff = staff;
    this.leads = leads;
    this.choices = choices;
  }

  /**
   * User ids, each once, with the last channel that leads there.
   *
   * @param running who stands in for whom today
   */
  public Map<String, Channel> of(Work work, List<Rung> rungs, List<Replacement> running) {
    EnumSet<Channel> channels =
        rungs.stream()
            .map(Rung::channel)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    Map<String, Channel> found = new LinkedHashMap<>();
    for (Channel channel : channels) {
      people(channel, work, running).forEach(person -> found.put(person, channel));
    }
    return found;
  }

  private Set<String> people(Channel channel, Work work, List<Replacement> running) {
    Set<String> first = meant(channel, work);
    Set<String> behind = behind(first, running);
    if (channel.escalates()) {
      behind.addAll(first);
      return behind;
    }
    Predicate<String> wants =
        work.assignee() == null
            ? person -> choices.of(person).groupTask()
            : person -> choices.of(person).ownTask();
    Set<String> told = first.stream().filter(wants).collect(Collectors.toSet());
    behind.stream().filter(person -> choices.of(person).standIn()).forEach(told::add);
    return told;
  }

  private Set<String> meant(Channel channel, Work work) {
    String group = work.group();
    return switch (channel) {
      case WORKER ->
          work.assignee() != null
              ? Set.of(work.assignee())
              : group == null ? Set.of() : staff.membersOf(group);
      // Without a lead somebody must hear of it all the same.
      case LEAD ->
          group == null
              ? staff.membersOf(MANAGEMENT)
              : leads.of(group).map(Set::of).orElseGet(() -> staff.membersOf(MANAGEMENT));
      case MANAGEMENT -> staff.membersOf(MANAGEMENT);
    };
  }

  /** Who stands in for them, and for whoever stands in; arranging it made no circles. */
  private static Set<String> behind(Set<String> people, List<Replacement> running) {
    Set<String> behind = new LinkedHashSet<>();
    Set<String> asked = people;
    while (!asked.isEmpty()) {
      Set<String> away = asked;
      asked =
          running.stream()
              .filter(one -> away.contains(one.absent()))
              .map(Replacement::substitute)
              .filter(person -> !people.contains(person) && behind.add(person))
              .collect(Collectors.toSet());
    }
    return behind;
  }
}
