package org.supplierescalation.contract.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.contract.AddToRegister;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterLists;
import org.supplierescalation.contract.RegisterLists.Found;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.SupplierLine;
import org.supplierescalation.contract.SupplierSheet;

/** The register of suppliers for other programs. */
@RestController
@RequestMapping("/api/v1/suppliers")
@Tag(name = "Registers")
class SupplierApi {

  private final RegisterLists lists;
  private final RegisterAnswers<Supplier, SupplierBody> answers;

  SupplierApi(
      SupplierSheet sheet,
      Register<Supplier> register,
      RegisterLists lists,
      AddToRegister<Supplier> add,
      ChangeInRegister<Supplier> change,
      TransactionTemplate transaction,
      ObjectMapper json) {
    this.lists = lists;
    this.answers =
        new RegisterAnswers<>(
            "/suppliers", SupplierBody.class, sheet, register, add, change, transaction, json);
  }

  @Operation(summary = "Zoekt in de leveranciers")
  @GetMapping
  SupplierListBody list(
      @Parameter(description = "Deel van nummer, naam, zetel of registratie; leeg voor alle")
          @RequestParam(defaultValue = "")
          String search,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
          @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(schema = @Schema(type = "integer", minimum = "0"))
          @RequestParam(defaultValue = "0")
          int offset,
      Authentication who) {
    RegisterPages.reader(Person.of(who));
    RegisterAnswers.check(limit, offset);
    Found<SupplierLine> found = lists.suppliers(search.strip(), limit, offset);
    return new SupplierListBody(found.total(), offset, limit, found.lines());
  }

  @Operation(summary = "Geeft een leverancier; de ETag is de versie")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SupplierBody.class)))
  @GetMapping("/{number}")
  ResponseEntity<Object> get(@PathVariable String number, Authentication who) {
    RegisterPages.reader(Person.of(who));
    return answers.get(number);
  }

  @Operation(summary = "Voegt een leverancier toe")
  @ApiResponse(
      responseCode = "201",
      description = "Toegevoegd; Location wijst ernaar",
      content = @Content(schema = @Schema(implementation = SupplierBody.class)))
  @ApiResponse(responseCode = "400", description = "Er klopt iets niet; detail zegt wat")
  @PostMapping
  ResponseEntity<Object> create(@RequestBody SupplierBody typed, Authentication who) {
    return answers.create(typed, RegisterPages.keeper(Person.of(who)));
  }

  @Operation(summary = "Wijzigt een leverancier in zijn geheel; stuur de ETag mee als If-Match")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SupplierBody.class)))
  @ApiResponse(responseCode = "412", description = "Iemand anders was u voor")
  @ApiResponse(responseCode = "428", description = "If-Match ontbreekt")
  @PutMapping("/{number}")
  ResponseEntity<Object> replace(
      @PathVariable String number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody SupplierBody typed,
      Authentication who) {
    return answers.replace(number, ifMatch, typed, RegisterPages.keeper(Person.of(who)));
  }
}
