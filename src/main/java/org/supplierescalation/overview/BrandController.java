package org.supplierescalation.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.casefile.OutOfSight;

/** The organisation's name and logo, for our own pages and for Camunda's. */
@RestController
@Tag(name = "Organisatie")
class BrandController {

  private final Brand brand;

  BrandController(Brand brand) {
    this.brand = brand;
  }

  @Operation(summary = "Geeft de naam van de organisatie, en het adres van haar logo")
  @GetMapping("/api/v1/organisation")
  OrganisationBody organisation() {
    return new OrganisationBody(brand.name(), brand.hasLogo() ? "/images/logo" : null);
  }

  /** Opened by itself, a drawing is a page of ours: it may do nothing at all. */
  @GetMapping("/images/logo")
  ResponseEntity<byte[]> logo() {
    Logo logo = brand.logo();
    if (logo == null) {
      throw new OutOfSight();
    }
    return ResponseEntity.ok()
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .contentType(logo.type())
        .body(logo.bytes());
  }

  @Schema(name = "Organisation")
  record OrganisationBody(
      String name, @Schema(description = "Pad, of null zonder logo") @Nullable String logo) {}
}
