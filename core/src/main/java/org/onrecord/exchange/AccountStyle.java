package org.onrecord.exchange;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How the values of this package are generated: as those of the model, for the same reasons. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class},
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    add = "*",
    put = "*",
    depluralize = true,
    depluralizeDictionary = {"dropped:dropped", "mapped:mapped", "coerced:coerced", "lost:lost"})
@interface AccountStyle {}
