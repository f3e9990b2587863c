package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between packages, and what the public API may show. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.onrecord");

  /** What every package may use: the JDK, and annotations that do nothing at run time. */
  private static final DescribedPredicate<JavaClass> EVERYWHERE =
      resideInAnyPackage(
          "java..",
          "javax.annotation.processing",
          "org.jspecify.annotations",
          "org.immutables.value",
          "com.google.errorprone.annotations");

  private static final DescribedPredicate<JavaClass> GUAVA =
      resideInAPackage("com.google.common..");
  private static final DescribedPredicate<JavaClass> TRUTH =
      DescribedPredicate.describe(
          "Truth", each -> each.getName().equals("org.onrecord.time.Truth"));
  private static final DescribedPredicate<JavaClass> JACKSON =
      resideInAPackage("com.fasterxml.jackson..");
  private static final DescribedPredicate<JavaClass> JACKSON_CORE =
      resideInAPackage("com.fasterxml.jackson.core..");
  private static final DescribedPredicate<JavaClass> FAST_CSV = resideInAPackage("de.siegmar..");

  private static final DescribedPredicate<JavaClass> TIME = within("time");
  private static final DescribedPredicate<JavaClass> COUNT = within("count");
  private static final DescribedPredicate<JavaClass> MODEL =
      resideInAPackage("org.onrecord.model").or(TIME).or(COUNT).or(GUAVA);
  private static final DescribedPredicate<JavaClass> CODES = within("model.codes").or(MODEL);
  private static final DescribedPredicate<JavaClass> INDEX = within("index").or(MODEL);
  private static final DescribedPredicate<JavaClass> JSON = within("json").or(MODEL);
  private static final DescribedPredicate<JavaClass> TALLY = within("tally").or(INDEX);
  private static final DescribedPredicate<JavaClass> ACCOUNTS =
      resideInAPackage("org.onrecord.exchange");
  private static final DescribedPredicate<JavaClass> VALIDATION =
      within("validation").or(TALLY).or(ACCOUNTS);

  /** The arrows of the design: each package, and what it may use beside itself. */
  private static final Map<String, DescribedPredicate<JavaClass>> ARROWS =
      Map.of(
          "time", TIME,
          "count", COUNT.or(TRUTH).or(GUAVA),
          "model", MODEL,
          "model.codes", CODES,
          "index", INDEX,
          "json", JSON.or(JACKSON),
          "tally", TALLY,
          "validation", VALIDATION,
          "exchange", within("exchange").or(JSON).or(INDEX).or(CODES).or(FAST_CSV).or(JACKSON_CORE),
          "report", within("report").or(VALIDATION).or(JACKSON_CORE));

  private static DescribedPredicate<JavaClass> within(String name) {
    return resideInAPackage("org.onrecord." + name + "..");
  }

  @TestFactory
  Stream<DynamicTest> arrowsPointOnlyDown() {
    return present().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        classes()
                            .that(belongTo(entry.getKey()))
                            .should()
                            .onlyDependOnClassesThat(EVERYWHERE.or(ARROWS.get(entry.getKey())))
                            .allowEmptyShould(false)
                            .check(MAIN)));
  }

  @Test
  void everyPackageHasItsArrows() {
    assertThat(present()).containsKeys("time", "count", "model", "json");
    assertThat(MAIN).allSatisfy(each -> assertThat(arrowOf(each)).isPresent());
  }

  /** A package and those below it are one slice: the rule set knows the rules, which know rules. */
  @Test
  void noPackageGoesRoundInACircle() {
    slices()
        .matching("org.onrecord.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(false)
        .check(MAIN);
  }

  /**
   * Why the reports do is told in {@code docs/adr/0005-reports-write-their-own-json.md}; the
   * exchange reads and writes the JSON of others.
   */
  @Test
  void onlyTheCodecTheReportsAndTheExchangeKnowJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.onrecord.json..", "org.onrecord.report..", "org.onrecord.exchange..")
        .should()
        .dependOnClassesThat(JACKSON)
        .allowEmptyShould(false)
        .check(MAIN);
    assertThat(MAIN.stream().filter(belongTo("json")))
        .anySatisfy(
            each ->
                assertThat(each.getDirectDependenciesFromSelf())
                    .anyMatch(dependency -> JACKSON.test(dependency.getTargetClass())));
  }

  @Test
  void aLibraryNeitherPrintsNorLogs() {
    noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(false).check(MAIN);
    noClasses().should(USE_JAVA_UTIL_LOGGING).allowEmptyShould(false).check(MAIN);
  }

  /** Its fields would be warned of wherever users compile with {@code -Xlint:all}. */
  @Test
  void theGeneratorsOwnMarkStaysOutOfTheClassFiles() {
    noClasses()
        .should()
        .beAnnotatedWith("org.immutables.value.Generated")
        .allowEmptyShould(false)
        .check(MAIN);
    assertThat(
            MAIN.get("org.onrecord.model.Actor")
                .isAnnotatedWith("org.immutables.value.Value$Immutable"))
        .as("that such marks are seen")
        .isTrue();
  }

  @Test
  void signaturesShowNoGuavaButRangeAndTheGraphs() {
    classes().that(arePartOfTheApi()).should(showNoGuava()).allowEmptyShould(false).check(MAIN);
  }

  @Test
  void rangeIsSeenByTheRuleAboutGuava() {
    JavaMethod range = MAIN.get("org.onrecord.count.Quantity").getMethod("range");

    assertThat(typesOf(range)).extracting(JavaType::getName).contains(GUAVA_RANGE);
  }

  @Test
  void publicStaticsCannotChange() {
    fields()
        .that()
        .areStatic()
        .and()
        .arePublic()
        .should()
        .beFinal()
        .andShould(holdAnImmutableType())
        .allowEmptyShould(false)
        .check(MAIN);
  }

  private static final String GUAVA_RANGE = "com.google.common.collect.Range";

  private static Map<String, DescribedPredicate<JavaClass>> present() {
    Map<String, DescribedPredicate<JavaClass>> present = new TreeMap<>(ARROWS);
    present.keySet().removeIf(arrow -> MAIN.stream().noneMatch(belongTo(arrow)));
    return present;
  }

  /** The longest name in the table that the package of a class begins with. */
  private static Optional<String> arrowOf(JavaClass each) {
    return ARROWS.keySet().stream()
        .filter(name -> (each.getPackageName() + ".").startsWith("org.onrecord." + name + "."))
        .max(Comparator.comparing(String::length));
  }

  private static DescribedPredicate<JavaClass> belongTo(String arrow) {
    return DescribedPredicate.describe(
        "belong to " + arrow, each -> arrowOf(each).filter(arrow::equals).isPresent());
  }

  private static DescribedPredicate<JavaClass> arePartOfTheApi() {
    return DescribedPredicate.describe("are part of the API", ArchitectureTest::isVisible);
  }

  private static boolean isVisible(JavaClass each) {
    return each.getModifiers().contains(JavaModifier.PUBLIC)
        && each.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static ArchCondition<JavaClass> showNoGuava() {
    return new ArchCondition<>("show no type of Guava") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        Stream<? extends JavaType> parents =
            Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
        Stream<JavaType> shown =
            Stream.of(
                    parents,
                    item.getAllMethods().stream()
                        .filter(method -> method.getOwner().getName().startsWith("org.onrecord"))
                        .filter(method -> isOpen(method.getModifiers()))
                        .flatMap(method -> typesOf(method).stream()),
                    item.getConstructors().stream()
                        .filter(constructor -> isOpen(constructor.getModifiers()))
                        .flatMap(constructor -> constructor.getParameterTypes().stream()),
                    item.getAllFields().stream()
                        .filter(field -> isOpen(field.getModifiers()))
                        .map(JavaField::getType))
                .flatMap(types -> types);
        shown
            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
            .filter(GUAVA)
            .filter(type -> !type.getName().equals(GUAVA_RANGE))
            .filter(
                type ->
                    !(type.getPackageName().equals("com.google.common.graph")
                        && item.getPackageName().equals("org.onrecord.index")))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            item, item.getName() + " shows " + type.getName())));
      }
    };
  }

  private static List<JavaType> typesOf(JavaMethod method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaType.class::cast)
        .toList();
  }

  private static boolean isOpen(Collection<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaField> holdAnImmutableType() {
    return new ArchCondition<>("hold neither an array nor a collection") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean mutable =
            type.isArray()
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class);
        if (mutable) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName()));
        }
      }
    };
  }
}
