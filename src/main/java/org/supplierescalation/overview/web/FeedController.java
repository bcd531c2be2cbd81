package org.supplierescalation.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supplierescalation.access.KnownPeople;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.overview.Feed;
import org.supplierescalation.overview.Feeds;
import org.supplierescalation.overview.MakeFeed;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

/** The page on which people make the calendars of their deadlines, and end them. */
@Controller
class FeedController {

  private final Feeds feeds;
  private final MakeFeed makeFeed;
  private final KnownPeople people;
  private final URI baseUrl;
  private final Clock clock;

  FeedController(
      Feeds feeds,
      MakeFeed makeFeed,
      KnownPeople people,
      @Value("${escalation.base-url:http://localhost:8080}") URI baseUrl,
      Clock clock) {
    this.feeds = feeds;
    this.makeFeed = makeFeed;
    this.people = people;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  /** A group to choose. */
  record Choice(String id, String name) {}

  /** A calendar in the list; {@code stopped} when its owner left the group. */
  record Row(Feed feed, String name, boolean stopped) {}

  @GetMapping("/deadlines/feeds")
  String show(Authentication who, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return page(Person.of(who), model);
  }

  @PostMapping("/deadlines/feeds")
  String make(
      @RequestParam(defaultValue = "") String group,
      Authentication who,
      Model model,
      RedirectAttributes redirect,
      HttpServletResponse response) {
    Person person = Person.of(who);
    try {
      redirect.addFlashAttribute(
          "address", baseUrl + "/feeds/" + makeFeed.make(person, group).value() + ".ics");
      return "redirect:/deadlines/feeds";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("refused", refused.getMessage());
      return page(person, model);
    }
  }

  @PostMapping("/deadlines/feeds/{id}/revoke")
  String revoke(@PathVariable long id, Authentication who, RedirectAttributes redirect) {
    feeds.revoke(id, Person.of(who).name(), clock.instant());
    redirect.addFlashAttribute("done", "De agenda is ingetrokken. Het adres werkt niet meer.");
    return "redirect:/deadlines/feeds";
  }

  private String page(Person person, Model model) {
    List<Choice> groups =
        person.groups().stream()
            .map(id -> new Choice(id, people.groupName(id)))
            .filter(group -> !group.id().equals(group.name()))
            .sorted(Comparator.comparing(Choice::name))
            .toList();
    model.addAttribute("groups", groups);
    model.addAttribute("rows", feeds.of(person.name()).stream().map(f -> row(f, person)).toList());
    model.addAttribute("dates", ScreenDates.of(Law.NL, clock));
    return "feeds";
  }

  private Row row(Feed feed, Person person) {
    String group = feed.group();
    return group == null
        ? new Row(feed, "Alleen van mij", false)
        : new Row(feed, people.groupName(group), !person.groups().contains(group));
  }
}
