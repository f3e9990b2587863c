package org.onrecord.validation;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
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

  /** {@return how many pieces of work of one kind keep all threads busy} */
  int atOnce() {
    return count == 1 ? 1 : 2 * count;
  }

  /** Begins work; if there is but one thread, it is done first. */
  <T> Future<T> begin(Callable<T> work) {
    return threads.submit(work);
  }

  /** Waits for work that was begun. */
  <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while validating", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof OutOfMemoryError full) {
        throw full;
      }
      throw new IllegalStateException(
          "a check failed in a way that no rule should", failed.getCause());
    }
  }

  /** {@return a line for work of which each piece has to wait for the one before it} */
  Line line() {
    return new Line(MoreExecutors.newSequentialExecutor(threads));
  }

  /** Work that is done piece after piece, by whichever thread is free. */
  record Line(Executor inOrder) {
    <T> Future<T> begin(Callable<T> work) {
      return Futures.submit(work, inOrder);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
