package org.onrecord.index;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.Location;

/** Counts how often anything asks the records of a dossier for anything. */
final class CountedCalls {
  private final AtomicLong calls = new AtomicLong();

  long total() {
    return calls.get();
  }

  /** Returns the same dossier, with every call to its records counted. */
  Dossier watch(Dossier dossier) {
    return Dossier.builder()
        .id(dossier.id())
        .title(dossier.title())
        .actors(dossier.actors().stream().map(actor -> watch(Actor.class, actor)).toList())
        .locations(dossier.locations().stream().map(place -> watch(Location.class, place)).toList())
        .events(dossier.events().stream().map(event -> watch(Event.class, event)).toList())
        .claims(dossier.claims().stream().map(claim -> watch(Claim.class, claim)).toList())
        .build();
  }

  private <T> T watch(Class<T> type, T record) {
    InvocationHandler counting =
        (proxy, method, arguments) -> {
          calls.incrementAndGet();
          return method.invoke(record, arguments);
        };
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, counting));
  }
}
