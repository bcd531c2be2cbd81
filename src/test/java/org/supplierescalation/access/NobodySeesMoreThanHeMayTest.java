package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;

/**
 * Every address with {@code {reference}} in it, also those that will be added: to who may not see
 * the case it answers as if the case did not exist.
 */
@Program
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodySeesMoreThanHeMayTest {

  private static final String NOT_THERE = "ESC-2026-9999";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Documents documents;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private String somebodyElses;
  private String document;

  @BeforeEach
  void aCaseOfSomebodyElse() {
    if (somebodyElses != null) {
      return;
    }
    CaseReference reference =
        startCase
            .start(
                new NewCase(
                    "Vertrouwelijk onderwerp",
                    "Geheime Leverancier",
                    null,
                    "Vertrouwelijk",
                    Priority.P2,
                    DAY,
                    List.of(new NewBreach("x", "Vertrouwelijk", DAY, "x"))),
                Hindrance.HINDERED,
                "jurist")
            .reference();
    somebodyElses = reference.value();
    document =
        documents
            .keep(reference, "TEST", "geheim.pdf", "application/pdf", new byte[] {1}, "jurist")
            .id()
            .toString();
  }

  @Test
  void theAddressesOfACaseAreKnown() {
    assertThat(addresses()).hasSizeGreaterThan(9).anyMatch(Address::reads);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void aReporterIsToldNothingOfACaseOfSomebodyElse(Address address) {
    Stranger.Answer answer = address.asked("melder", somebodyElses, document, program);
    Stranger.Answer nothing = address.asked("melder", NOT_THERE, document, program);

    assertThat(answer.status())
        .as("%s says %s", address, answer.body())
        .isIn(address.reads() ? Set.of(404) : Set.of(400, 403, 404, 415));
    assertThat(answer.status()).as("as if it did not exist").isEqualTo(nothing.status());
    assertThat(answer.body().replace(somebodyElses, NOT_THERE)).isEqualTo(nothing.body());
    assertThat(answer.body()).doesNotContainIgnoringCase("vertrouwelijk", "geheim");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void whoIsNotLoggedInIsAskedToLogIn(Address address) {
    Stranger.Answer answer = address.asked(null, somebodyElses, document, program);

    assertThat(answer.status()).isEqualTo(address.path().startsWith("/api/") ? 401 : 302);
    assertThat(answer.location()).isIn("", "http://localhost/login");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void noListOrCountOfAReporterKnowsTheCase(String path) {
    Stranger.Answer answer = new Address(RequestMethod.GET, path).asked("melder", "", "", program);

    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.body())
        .doesNotContain(somebodyElses)
        .doesNotContainIgnoringCase("geheime leverancier", "vertrouwelijk");
  }

  @Test
  void whoMaySeeTheCaseFindsItInTheSameList() {
    assertThat(
            new Address(RequestMethod.GET, "/cases?state=alle&text=" + somebodyElses)
                .asked("finance", "", "", program)
                .body())
        .contains(somebodyElses, "Geheime Leverancier", "Vertrouwelijk onderwerp");
  }

  /** Everything that is not about one thing: with neither a variable nor a body. */
  private Stream<String> lists() {
    return all(RequestMethod.GET)
        .filter(path -> !path.contains("{") && !path.equals("/error"))
        .flatMap(
            path -> path.equals("/cases") ? Stream.of(path, path + "?state=alle") : Stream.of(path))
        .distinct();
  }

  private List<Address> addresses() {
    return Stream.of(RequestMethod.values())
        .flatMap(
            method ->
                all(method)
                    .filter(path -> path.contains("{reference}"))
                    .map(path -> new Address(method, path)))
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private Stream<String> all(RequestMethod method) {
    return mappings.getHandlerMethods().keySet().stream()
        .filter(mapping -> methods(mapping).contains(method))
        .flatMap(mapping -> mapping.getPatternValues().stream());
  }

  private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
  }
}
