package org.onrecord.exchange.hxl;

/** The columns of the table, each with its header and its tag. */
enum FigureColumn {
  CLAIM("claim", "#meta+claim+code"),
  PART("part", "#meta+claim+part"),
  SAID_BY("said by", "#meta+source+voices"),
  SOURCE("source", "#meta+source+name"),
  SOURCE_URL("source url", "#meta+source+url"),
  PUBLISHED("published", "#date+reported"),
  CITATION("citation", "#meta+source+location"),
  EVENT("event", "#event+code"),
  EVENT_TITLE("event title", "#event+name"),
  EVENT_TYPE("event type", "#event+type"),
  DATE("date", "#date+occurred"),
  PLACE("place", "#loc+name"),
  COUNTRY("country", "#country+code"),
  LATITUDE("latitude", "#geo+lat"),
  LONGITUDE("longitude", "#geo+lon"),
  COUNTED("counted", "#impact+type"),
  WHO("who", "#affected+group+name"),
  STATUS("civilian or combatant", "#affected+group+type"),
  SEX("sex", "#affected+sex"),
  AGE("age", "#affected+age"),
  NOTATION("notation", "#affected+notation"),
  LOW("low", "#affected+num+min"),
  BEST("best", "#affected+num"),
  HIGH("high", "#affected+num+max"),
  UNIT("unit", "#affected+unit"),
  WORDS("words", "#affected+text"),
  BASIS("basis", "#meta+basis"),
  AS_OF("as of", "#date+asof");

  private final String header;
  private final String tag;

  FigureColumn(String header, String tag) {
    this.header = header;
    this.tag = tag;
  }

  String header() {
    return header;
  }

  String tag() {
    return tag;
  }
}
