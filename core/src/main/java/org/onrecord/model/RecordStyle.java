package org.onrecord.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How every record of the model is generated: hidden implementation, short builder methods. The
 * generated builders are hidden too, so that Javadoc shows their methods with our own builders. The
 * generator's annotations stay out of the class files, where a user's compiler would miss them.
 * Collections are made when something is put into them, for most stay empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class},
    overshadowImplementation = true,
    deferCollectionAllocation = true,
    defaults = @Value.Immutable(copy = false),
    add = "*",
    put = "*",
    depluralize = true,
    depluralizeDictionary = {
      "presupposes:presupposes",
      "inferredFrom:inferredFrom",
      "derivedFrom:derivedFrom",
      "usedBy:usedBy",
      "extension:extensions",
      "person:persons"
    },
    limitStringLengthInToString = 500)
@interface RecordStyle {}
