package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that someone can hold, such as an article, a post or a dataset. The text itself is not
 * part of the record.
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Source extends DossierRecord {
  /** {@return the id of this source} */
  SourceId id();

  @Override
  default Ref ref() {
    return id();
  }

  /** {@return what kind of text it is} */
  SourceKind kind();

  /** {@return its title} */
  Optional<String> title();

  /** {@return who published it} */
  Optional<ActorId> publisher();

  /** {@return its language as a BCP 47 tag (RFC 5646), such as {@code en} or {@code ar-Latn}} */
  Optional<String> language();

  /** {@return when it was published} */
  Optional<Dating> published();

  /** {@return the address at which it was found} */
  Optional<String> url();

  /** {@return the length of its text in Unicode code points} */
  Optional<Integer> length();

  /** {@return the SHA-256 of its text in UTF-8, in lower-case hexadecimal} */
  Optional<String> sha256();

  /** {@return how reliable the analyst finds it, of whatever it says; absent unless graded} */
  Optional<Reliability> reliability();

  /** {@return the source that it is a later version of} */
  Optional<SourceId> revises();

  /** {@return the source that it repeats} */
  Optional<SourceId> reposts();

  /** {@return the title, or else the id} */
  @Override
  default String displayName() {
    return title().orElse(id().value());
  }

  /**
   * Begins a news article.
   *
   * @param id the id of the source
   * @param title its title, or the name of the paper
   * @return a builder
   */
  static Builder newsArticle(String id, String title) {
    return of(id, SourceKind.NEWS_ARTICLE).title(title);
  }

  /**
   * Begins a source of any kind.
   *
   * @param id the id of the source
   * @param kind what kind of text it is
   * @return a builder
   */
  static Builder of(String id, SourceKind kind) {
    return builder().id(SourceId.of(id)).kind(kind);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Source}. */
  class Builder extends ImmutableSource.Builder {
    Builder() {}

    /**
     * Sets the date of publication.
     *
     * @param edtf the date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     */
    public Builder published(String edtf) {
      return published(Dating.of(edtf));
    }

    /**
     * Sets the publisher.
     *
     * @param actor the id of the actor
     * @return this builder
     */
    public Builder publisher(String actor) {
      return publisher(ActorId.of(actor));
    }

    /**
     * Sets the source that it is a later version of.
     *
     * @param source the id of that source
     * @return this builder
     */
    public Builder revises(String source) {
      return revises(SourceId.of(source));
    }

    /**
     * Sets the source that it repeats.
     *
     * @param source the id of that source
     * @return this builder
     */
    public Builder reposts(String source) {
      return reposts(SourceId.of(source));
    }
  }
}
