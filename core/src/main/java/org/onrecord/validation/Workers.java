package org.onrecord.validation;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does work on one or more threads, and gives what came of it in the order of the work. */
final class Workers implements AutoCloseable {
  private final int count;
  private final ExecutorService threads;

  Workers(int count) {
    this.count = count;
    this.threads = count == 1 ? MoreExecutors.newDirectExecutorService() : pool(count);
  }

  private static ExecutorService pool(int count) {
    return Executors.newFixedThreadPool(
        count,
        work -> {
          Thread thread = new Thread(work, "onrecord-validation");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** {@return how many threads there are} */
  int count() {
    return count;
  }

  /** Does work and waits for it. */
  <T> List<T> doAll(List<Callable<T>> work) {
    return await(begin(work));
  }

  /** Begins work, unless there is but one thread, which does it first. */
  <T> List<Future<T>> begin(List<Callable<T>> work) {
    return work.stream().map(threads::submit).toList();
  }

  /** Waits for work that was begun. */
  <T> List<T> await(List<Future<T>> work) {
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> each : work) {
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
