package org.onrecord.exchange.gtd;

import java.util.List;
import java.util.Set;
import org.onrecord.exchange.rows.Columns;

/** The columns of GTD. */
final class GtdColumns {
  /** The 135 columns of present distributions, in their order; older ones lack individual. */
  static final List<String> ALL =
      List.of(
          ("eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,"
                  + "region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,"
                  + "summary,crit1,crit2,crit3,doubtterr,alternative,alternative_txt,multiple,"
                  + "success,suicide,attacktype1,attacktype1_txt,attacktype2,attacktype2_txt,"
                  + "attacktype3,attacktype3_txt,targtype1,targtype1_txt,targsubtype1,"
                  + "targsubtype1_txt,corp1,target1,natlty1,natlty1_txt,targtype2,targtype2_txt,"
                  + "targsubtype2,targsubtype2_txt,corp2,target2,natlty2,natlty2_txt,targtype3,"
                  + "targtype3_txt,targsubtype3,targsubtype3_txt,corp3,target3,natlty3,natlty3_txt,"
                  + "gname,gsubname,gname2,gsubname2,gname3,gsubname3,motive,guncertain1,"
                  + "guncertain2,guncertain3,individual,nperps,nperpcap,claimed,claimmode,"
                  + "claimmode_txt,claim2,claimmode2,claimmode2_txt,claim3,claimmode3,"
                  + "claimmode3_txt,compclaim,weaptype1,weaptype1_txt,weapsubtype1,"
                  + "weapsubtype1_txt,weaptype2,weaptype2_txt,weapsubtype2,weapsubtype2_txt,"
                  + "weaptype3,weaptype3_txt,weapsubtype3,weapsubtype3_txt,weaptype4,"
                  + "weaptype4_txt,weapsubtype4,weapsubtype4_txt,weapdetail,nkill,nkillus,"
                  + "nkillter,nwound,nwoundus,nwoundte,property,propextent,propextent_txt,"
                  + "propvalue,propcomment,ishostkid,nhostkid,nhostkidus,nhours,ndays,divert,"
                  + "kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,"
                  + "ransomnote,hostkidoutcome,hostkidoutcome_txt,nreleased,addnotes,scite1,"
                  + "scite2,scite3,dbsource,int_log,int_ideo,int_misc,int_any,related")
              .split(",", -1));

  /** Which event it is, when and where it was, and of what kind: what no row is without. */
  private static final List<String> NEEDED =
      List.of("eventid", "iyear", "country_txt", "attacktype1");

  /** What most records are made of, and people who pick columns may have left out. */
  static final List<String> EXPECTED =
      List.of(
          "imonth",
          "iday",
          "provstate",
          "city",
          "latitude",
          "longitude",
          "suicide",
          "targtype1_txt",
          "gname",
          "claimed",
          "nkill",
          "nwound",
          "ishostkid");

  private static final String LABEL = "_txt";

  /** What the model always carries; of other columns, each row decides. */
  static final Set<String> CARRIED = Set.of("eventid");

  private GtdColumns() {}

  /**
   * Returns what a header lacks to be one of GTD. The label of a code serves as well as the code.
   */
  static List<String> lacking(List<String> names) {
    return NEEDED.stream()
        .filter(name -> !names.contains(name) && !names.contains(name + LABEL))
        .toList();
  }

  /** Returns the column of a code, or that of its label if the file has only that. */
  static String coded(Columns columns, String name) {
    return columns.has(name) || !columns.has(name + LABEL) ? name : name + LABEL;
  }
}
