package org.onrecord.json;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Replaces a file in one step; what a symbolic link points to, not the link. */
final class AtomicFile {
  /** Writes the content. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a file, packed by gzip if its name says so; says which file if that fails. What fails
   * where the content comes from is thrown as it is.
   */
  static void writeNamed(Path file, Content content) {
    @Nullable IOException[] failure = {null};
    try {
      write(
          file,
          out -> {
            OutputStream watched = new Watched(out, failure);
            if (isPacked(file)) {
              pack(content, watched);
            } else {
              content.writeTo(watched);
            }
          });
    } catch (IOException failed) {
      throw FileFailure.cannotWrite(file, failed);
    } catch (UncheckedIOException failed) {
      throw failed.getCause() == failure[0]
          ? FileFailure.cannotWrite(file, requireNonNull(failed.getCause()))
          : failed;
    }
  }

  /** Remembers what went wrong with the writing. */
  private static final class Watched extends FilterOutputStream {
    private final @Nullable IOException[] failure;

    Watched(OutputStream out, @Nullable IOException[] failure) {
      super(out);
      this.failure = failure;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException failed) {
        failure[0] = failed;
        throw failed;
      }
    }
  }

  private static boolean isPacked(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static void pack(Content content, OutputStream out) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
    content.writeTo(packed);
    packed.finish();
  }

  private static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeInto(file, content);
    } else {
      replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    }
  }

  /** Writes to a pipe or a device, which has no content to replace; fails on a directory. */
  private static void writeInto(Path file, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, WRITE)) {
      content.writeTo(out);
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    Path draft = target.resolveSibling(".onrecord-" + UUID.randomUUID());
    try {
      try (FileChannel channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
        allowWhatIsAllowed(target, draft);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Lets nobody read the new file who might not read the old one. */
  private static void allowWhatIsAllowed(Path target, Path draft) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
    }
  }
}
