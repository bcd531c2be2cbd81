package org.supplierescalation.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.access.Slice;
import org.supplierescalation.people.ArrangeReplacement;
import org.supplierescalation.people.EndReplacement;

/** Replacements for other programs. */
@RestController
@RequestMapping("/api/v1/replacements")
@Tag(name = "Collega's")
class ReplacementApi {

  private final ReplacementsInSight inSight;
  private final ArrangeReplacement arrange;
  private final EndReplacement end;

  ReplacementApi(ReplacementsInSight inSight, ArrangeReplacement arrange, EndReplacement end) {
    this.inSight = inSight;
    this.arrange = arrange;
    this.end = end;
  }

  @Operation(
      summary = "Geeft de vervangingen die lopen of nog komen: die van u, en voor beheer alle")
  @GetMapping
  ResponseEntity<List<ReplacementBody>> list(
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = "0") int offset,
      Authentication who) {
    return new Slice(limit, offset)
        .of(inSight.of(Person.of(who)).stream().map(ReplacementBody::of).toList());
  }

  @Operation(summary = "Stelt een vervanging in, voor uzelf; beheer ook voor een ander")
  @ApiResponse(responseCode = "201", description = "De vervanging is ingesteld")
  @ApiResponse(responseCode = "400", description = "Dit kan niet; detail zegt waarom")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  void arrange(@RequestBody AskedReplacement asked, Authentication who) {
    asked.arrangeBy(Person.of(who), arrange);
  }

  @Operation(summary = "Beëindigt een vervanging")
  @ApiResponse(responseCode = "204", description = "Beëindigd; nog een keer kan geen kwaad")
  @ApiResponse(responseCode = "404", description = "Deze vervanging is er niet, of niet van u")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable long id, Authentication who) {
    Person person = Person.of(who);
    end.end(id, person.name(), person.administers());
  }
}
