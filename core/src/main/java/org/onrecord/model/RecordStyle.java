package org.onrecord.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Var;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How every record of the model is generated: hidden implementation, short builder methods. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
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
    limitStringLengthInToString = 500,
    // None that stays in the class files and that users would have to have.
    allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class, Var.class})
@interface RecordStyle {}
