package org.supplierescalation.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.access.Slice;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.people.Mentions;

/** Where somebody was named, for other programs. */
@RestController
@RequestMapping("/api/v1/mentions")
@Tag(name = "Collega's")
class MentionApi {

  private final Mentions mentions;
  private final Clock clock;

  MentionApi(Mentions mentions, Clock clock) {
    this.mentions = mentions;
    this.clock = clock;
  }

  @Operation(
      summary = "Geeft de notities waarin u bent genoemd en die u nog niet las, nieuwste eerst")
  @ApiResponse(responseCode = "200", description = "X-Total-Count zegt hoeveel het er zijn")
  @GetMapping
  ResponseEntity<List<MentionBody>> unread(
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset,
      Authentication who) {
    Person person = Person.of(who);
    Slice slice = new Slice(limit, offset);
    return ResponseEntity.ok()
        .header("X-Total-Count", String.valueOf(mentions.countUnread(person)))
        .body(
            mentions.unread(person, slice.limit(), slice.offset()).stream()
                .map(MentionBody::of)
                .toList());
  }

  @Operation(summary = "Zegt dat u deze notitie hebt gelezen")
  @ApiResponse(responseCode = "204", description = "Gelezen; nog een keer kan geen kwaad")
  @ApiResponse(responseCode = "404", description = "Deze vermelding is er niet, of niet van u")
  @PostMapping("/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void read(@PathVariable long id, Authentication who) {
    if (!mentions.read(id, who.getName(), clock.instant())) {
      throw new OutOfSight();
    }
  }
}
