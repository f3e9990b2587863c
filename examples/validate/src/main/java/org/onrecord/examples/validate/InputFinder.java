package org.onrecord.examples.validate;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.Importer;

/**
 * Finds what is to be checked: files as they are named, and those in folders by their endings. What
 * can be read only once, such as a pipe, is copied to a file, since it may have to be gone through
 * again.
 */
final class InputFinder implements Closeable {
  /** What stands for standard input on the command line. */
  static final String DASH = "-";

  /** How much of standard input is looked at before it is known what it is. */
  private static final int HEAD = 1 << 16;

  private final BufferedInputStream standardInput;
  private final Log log;
  private final SourceFormat format;
  private final From from;
  private final Optional<Importer> importer;
  private final Set<Path> seen = new LinkedHashSet<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Path, String> copies = new LinkedHashMap<>();
  private boolean dashFound;
  private int passedOver;
  private int unreadable;

  InputFinder(InputStream standardInput, Log log, SourceFormat format) {
    this.standardInput = new BufferedInputStream(standardInput, HEAD);
    this.log = log;
    this.format = format;
    this.from = format.from();
    this.importer = format.importer();
  }

  /** {@return standard input, from its beginning, for it may have been looked at} */
  InputStream standardInput() {
    return standardInput;
  }

  /** {@return what was found so far, in the order of the command line, and of names in folders} */
  List<Input> inputs() {
    return inputs;
  }

  /** {@return how many files in folders are JSON of another kind} */
  int passedOver() {
    return passedOver;
  }

  /** {@return how many files or folders cannot be read} */
  int unreadable() {
    return unreadable;
  }

  void find(String argument) {
    try {
      if (argument.isBlank()) {
        throw new NoSuchFileException(argument); // and not the current folder
      } else if (argument.equals(DASH)) {
        addStandardInput();
      } else if (Files.isDirectory(Path.of(argument))) {
        walk(Path.of(argument));
      } else {
        addNamed(Path.of(argument));
      }
    } catch (IOException | InvalidPathException failed) {
      fail(argument, failed);
    }
  }

  /** A dossier or dataset is gone through once, and need not be copied. */
  private void addStandardInput() throws IOException {
    if (dashFound) {
      return;
    }
    dashFound = true;
    standardInput.mark(HEAD);
    byte[] head = standardInput.readNBytes(HEAD - 1);
    standardInput.reset();
    Input found =
        named(Input.STANDARD_INPUT, Optional.empty(), () -> new ByteArrayInputStream(head));
    inputs.add(
        found.content() == Content.CORPUS
            ? found.in(copy(standardInput, Input.STANDARD_INPUT))
            : found);
  }

  private Path copy(InputStream in, String name) throws IOException {
    Path copy = Files.createTempFile("onrecord-", ".input");
    copies.put(copy, name);
    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  private void addNamed(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      addPipe(file);
    } else if (isNew(file)) {
      inputs.add(named(file, file));
    }
  }

  private void addPipe(Path pipe) throws IOException {
    try (InputStream in = Files.newInputStream(pipe)) {
      inputs.add(named(pipe, copy(in, pipe.toString())));
    }
  }

  /**
   * Returns an input.
   *
   * @param file the file that is named
   * @param readable where to read what is in it
   */
  private Input named(Path file, Path readable) throws IOException {
    return isCorpus(file)
        ? input(file.toString(), Optional.of(readable), Content.CORPUS)
        : named(file.toString(), Optional.of(readable), () -> Files.newInputStream(readable));
  }

  /** What is named is meant to be checked, and reading it as a dossier will say if it cannot be. */
  private Input named(String name, Optional<Path> file, From.Opening bytes) throws IOException {
    Content content = content(bytes);
    if (from == From.AUTO && (content == Content.OTHER || content == Content.UNREADABLE)) {
      Optional<From> dataset = From.dataset(bytes);
      if (dataset.isPresent()) {
        log.note(name + ": taken for a dataset, as by --from " + dataset.get().word());
        return new Input(
            name, file, Content.DATASET, dataset.get().importer().map(format::released));
      }
      log.note(
          name + ": taken for a dossier, since it begins like no dataset; --from says otherwise");
    }
    return input(name, file, content == Content.CORPUS ? Content.CORPUS : Content.DOSSIER);
  }

  private Input input(String name, Optional<Path> file, Content found) {
    if (importer.isEmpty()) {
      format.requireNoRelease(name);
    }
    return new Input(name, file, from.of(found), importer);
  }

  private void walk(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(folder, new Walk(files));
    files.sort(null);
    for (Path file : files) {
      try {
        addFound(file);
      } catch (IOException failed) {
        fail(file.toString(), failed);
      }
    }
  }

  private void addFound(Path file) throws IOException {
    Content content =
        from.of(isCorpus(file) ? Content.CORPUS : content(() -> Files.newInputStream(file)));
    if (content == Content.OTHER || content == Content.UNREADABLE) {
      passedOver++;
      log.note(file + ": passed over, " + (content == Content.OTHER ? "no dossier" : "no JSON"));
    } else if (isNew(file)) {
      inputs.add(input(file.toString(), Optional.of(file), content));
    }
  }

  private boolean isNew(Path file) throws IOException {
    return seen.add(file.toRealPath());
  }

  private void fail(String name, Exception failed) {
    unreadable++;
    String reason =
        failed instanceof NoSuchFileException
            ? "there is no such file or folder"
            : String.valueOf(failed.getMessage());
    log.problem((name.isBlank() ? "\"\"" : name) + ": cannot be read: " + reason);
  }

  private static Content content(From.Opening bytes) throws IOException {
    try (InputStream in = Unpacked.of(bytes.open())) {
      return Content.of(in);
    }
  }

  private static boolean isCorpus(Path file) {
    return ends(file, ".ndjson") || ends(file, ".jsonl");
  }

  /** Whether a file, packed or not, has an ending. */
  static boolean ends(Path file, String ending) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(ending) || name.endsWith(ending + ".gz");
  }

  /** {@return whether anything was copied, so that no file of the user has it} */
  boolean hasCopies() {
    return !copies.isEmpty();
  }

  /** Returns a message in which nothing is called by its copy. */
  String named(String message) {
    String named = message;
    for (Map.Entry<Path, String> copy : copies.entrySet()) {
      named = named.replace(copy.getKey().toString(), copy.getValue());
    }
    return named;
  }

  /** Deletes the copies. */
  @Override
  public void close() {
    for (Path copy : copies.keySet()) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException failed) {
        log.problem(copy + ": cannot be deleted: " + failed.getMessage());
      }
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Walk(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean isPipe = attributes.isOther();
      if (!isPipe && (importer.isPresent() || isCorpus(file) || ends(file, ".json"))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      fail(file.toString(), failed);
      return FileVisitResult.CONTINUE;
    }
  }
}
