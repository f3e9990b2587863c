package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds that another implementation of EDTF could take the place of this one. */
class ClosedPackageTest {
  private static final JavaClasses TIME =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.onrecord.time");

  private static final Set<Class<?>> OPEN =
      Set.of(
          When.class,
          WhenFormatException.class,
          Form.class,
          Limit.class,
          Precision.class,
          Truth.class);

  @Test
  void only_the_value_and_the_words_that_it_answers_in_are_public() {
    assertThat(TIME.stream().filter(ClosedPackageTest::isPublic).map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(OPEN.stream().map(Class::getName).toList());
  }

  @Test
  void nothing_public_shows_the_grammar_or_the_arithmetic() {
    Set<String> shown =
        TIME.stream()
            .filter(ClosedPackageTest::isPublic)
            .flatMap(each -> each.getMembers().stream())
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaMember::getAllInvolvedRawTypes)
            .flatMap(Set::stream)
            .map(JavaClass::getBaseComponentType)
            .filter(type -> type.getPackageName().equals("org.onrecord.time"))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(shown)
        .contains(When.class.getName(), Truth.class.getName())
        .isSubsetOf(OPEN.stream().map(Class::getName).toList());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
