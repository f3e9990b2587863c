package org.onrecord.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does work on one or more threads, and gives what came of it in the order of the work. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread = new Thread(work, "onrecord-validation");
              thread.setDaemon(true);
              return thread;
            });
  }

  <T> List<T> doAll(List<Callable<T>> work) {
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(work)) {
        done.add(each.get());
      }
      return done;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while validating", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(
          "a check failed in a way that no rule should", failed.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
