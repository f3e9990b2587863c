package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappedTest {
  @Test
  void anExactAnswerHasAValueAndLosesNothing() {
    Mapped<String> answer = Mapped.exact("a");
    assertThat(answer.value()).contains("a");
    assertThat(answer.lost()).isEmpty();
    assertThat(answer.isExact()).isTrue();
  }

  @Test
  void aLossyAnswerHasBoth() {
    Mapped<String> answer = Mapped.lossy("a", "the rest");
    assertThat(answer.value()).contains("a");
    assertThat(answer.lost()).contains("the rest");
    assertThat(answer.isExact()).isFalse();
  }

  @Test
  void noAnswerHasAReason() {
    Mapped<String> answer = Mapped.none("because");
    assertThat(answer.value()).isEmpty();
    assertThat(answer.lost()).contains("because");
    assertThat(answer.isExact()).isFalse();
  }

  @Test
  void turningTheValueKeepsWhatIsLost() {
    assertThat(Mapped.lossy("abc", "case").map(String::length)).isEqualTo(Mapped.lossy(3, "case"));
    assertThat(Mapped.<String>none("because").map(String::length))
        .isEqualTo(Mapped.none("because"));
  }

  @Test
  void nothingMustNotBeSaidOfALoss() {
    assertThatThrownBy(() -> Mapped.lossy("a", " ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Mapped.none("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mapped<>(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
