package org.onrecord.exchange.rows;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;

/** What an importer of tables has to know of one format. */
public interface TableFormat extends DatasetFormat {
  /** {@return how its cells are told apart} */
  Dialect dialect();

  /** {@return the character set of files that are not UTF-8} */
  Charset charset();

  /**
   * Recognises a file by its first row.
   *
   * @param first the cells of the first row
   * @return its form; empty if it is none that is known
   */
  Optional<Layout> recognise(List<String> first);

  /**
   * Says what first rows are known.
   *
   * @param first the first row, which is none of them
   * @return the end of a sentence that begins with "expected"
   */
  String expected(List<String> first);

  /**
   * Fits a row of a file without a header to the columns of that file. A file that was put together
   * from others may hold rows of another form.
   *
   * @param cells the cells of the row, of another number than the columns
   * @return as many cells as there are columns; or the same as before, if the row is of no form
   */
  default List<String> fitted(List<String> cells) {
    return cells;
  }

  /** {@return who publishes the dataset} */
  Actor publisher();

  /**
   * Begins to convert the rows of a file.
   *
   * @param columns its columns
   * @param output where records go
   * @return the converter
   */
  RowConverter begin(Columns columns, Output output);
}
