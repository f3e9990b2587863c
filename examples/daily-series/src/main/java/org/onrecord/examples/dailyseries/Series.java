package org.onrecord.examples.dailyseries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;

/**
 * A series as a dossier: its claims are the values of its columns, one claim for each value.
 *
 * @param setting where it is about
 * @param dossier the dossier
 * @param account what became of the values
 */
record Series(Setting setting, Dossier dossier, Account account) {
  /** {@return the real series of a folder} */
  static List<Series> of(Path folder) throws IOException {
    return List.of(
        read(folder, Format.GAZA, Setting.gaza()),
        read(folder, Format.WEST_BANK_FLASH, Setting.westBankFlash()),
        read(folder, Format.WEST_BANK_VERIFIED, Setting.westBankVerified()));
  }

  /** {@return the invented series that comes with this program} */
  static List<Series> sample() throws IOException {
    Setting setting = Setting.portLumen();
    try (InputStream in = Series.class.getResourceAsStream(setting.file())) {
      if (in == null) {
        throw new IOException("the sample " + setting.file() + " is part of this program");
      }
      return List.of(of(Rows.read(in), Format.GAZA, setting));
    }
  }

  private static Series read(Path folder, Format format, Setting setting) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(setting.file()))) {
      return of(Rows.read(in), format, setting);
    }
  }

  private static Series of(List<Row> rows, Format format, Setting setting) {
    Account account = new Account(format);
    FigureClaims figures = new FigureClaims(format, setting);
    List<Claim> claims = new ArrayList<>();
    Set<Column> used = new LinkedHashSet<>();
    for (Row row : rows) {
      account.read(row);
      Map<String, Long> rest = new LinkedHashMap<>(row.figures());
      rest.remove(Row.PERIOD);
      for (Column column : format.columns()) {
        Long value = rest.remove(column.name());
        if (value != null) {
          claims.add(figures.claim(row, column, value));
          account.claim(column);
          used.add(column);
        }
      }
      rest.keySet().forEach(account::leaveOut);
    }
    return new Series(setting, new SeriesDossier(setting, rows, used).of(claims), account);
  }
}
