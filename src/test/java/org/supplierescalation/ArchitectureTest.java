package org.supplierescalation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Who may import whom. Each rule was seen failing once. */
@AnalyzeClasses(
    packages = "org.supplierescalation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.supplierescalation.";
  private static final String[] PLAIN = {
    ROOT + "casefile",
    ROOT + "contract",
    ROOT + "sla",
    ROOT + "support",
    ROOT + "contractcheck",
    ROOT + "term",
    ROOT + "rate",
    ROOT + "conversation",
    ROOT + "notice",
    ROOT + "remedy",
    ROOT + "dispute",
    ROOT + "lesson",
    ROOT + "evaluation",
    ROOT + "letter",
    ROOT + "evidence",
    ROOT + "dossier",
    ROOT + "dispatch",
    ROOT + "inbox",
    ROOT + "correspondence",
    ROOT + "answer",
    ROOT + "reply",
    ROOT + "post",
    ROOT + "retention",
    ROOT + "people",
    ROOT + "reminder",
    ROOT + "webhook",
    ROOT + "setup"
  };
  private static final String[] ADAPTERS = {
    ROOT + "*.jdbc",
    ROOT + "*.web",
    ROOT + "*.pdf",
    ROOT + "*.docx",
    ROOT + "*.mail",
    ROOT + "*.imap",
    ROOT + "*.mime",
    ROOT + "*.csv",
    ROOT + "*.xlsx",
    ROOT + "*.zip",
    ROOT + "*.eml",
    ROOT + "*.tika",
    ROOT + "*.http",
    ROOT + "*.jollyday"
  };

  @ArchTest
  static final ArchRule only_the_process_side_knows_the_engine =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "process..", ROOT + "access..", ROOT + "demo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("the engine is replaceable as long as few packages know it");

  @ArchTest
  static final ArchRule plain_packages_know_only_java_and_each_other =
      classes()
          .that()
          .resideInAnyPackage(PLAIN)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(PLAIN)
                  .or(resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..")))
          .because("rules must be testable without a framework");

  @ArchTest
  static final ArchRule the_case_file_and_the_term_stand_below_everything =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "casefile", ROOT + "term")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "contract..",
              ROOT + "rate..",
              ROOT + "conversation..",
              ROOT + "notice..",
              ROOT + "remedy..",
              ROOT + "dispute..",
              ROOT + "lesson..",
              ROOT + "letter..",
              ROOT + "evidence..",
              ROOT + "dossier..",
              ROOT + "retention..",
              ROOT + "people..",
              ROOT + "reminder..",
              ROOT + "webhook..",
              ROOT + "answer..",
              ROOT + "reply..",
              ROOT + "post..",
              ROOT + "correspondence..",
              ROOT + "dispatch..")
          .because("imports point one way: features know the case file, never the reverse");

  @ArchTest
  static final ArchRule nothing_imports_the_process =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "process..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "process..")
          .because("features reach the engine through ports of their own");

  @ArchTest
  static final ArchRule the_process_knows_no_adapter =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "process..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS)
          .because("a delegate calls a use case, not a database");

  @ArchTest
  static final ArchRule adapters_of_one_technology_know_no_other =
      slices()
          .matching(ROOT + "(*).(*)..")
          .namingSlices("$1 by $2")
          .should()
          .notDependOnEachOther()
          .because("an adapter has one technology, and its feature");

  @ArchTest
  static final ArchRule features_do_not_turn_in_circles =
      slices().matching(ROOT + "(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule delegates_and_listeners_stay_hidden =
      classes()
          .that()
          .haveSimpleNameEndingWith("Delegate")
          .or()
          .haveSimpleNameEndingWith("Listener")
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "demo..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Date.class)
          .because("the demo and the tests move the clock, and a wrong date costs real money");
}
