package org.onrecord.model.codes;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Map;
import java.util.TreeMap;

/**
 * The countries and areas of FIPS 10-4, which are not those of ISO 3166: {@code IZ} is Iraq, and
 * {@code CH} is China.
 *
 * <p>Source: FIPS 10-4, "Countries, Dependencies, Areas of Special Sovereignty, and Their Principal
 * Administrative Divisions", a standard of the United States government that was withdrawn in 2008
 * and lives on in GDELT and in gazetteers, with later additions such as {@code OD} for South Sudan.
 * FIPS tells some areas apart that ISO 3166-1 does not, and has codes of states that are no more.
 */
public final class FipsCountry {
  /** Codes of two letters, each followed by the one of ISO 3166-1 that means the same. */
  private static final String SAME =
      """
      AAAW ACAG AEAE AFAF AGDZ AJAZ ALAL AMAM ANAD AOAO AQAS ARAR ASAU AUAT AVAI AYAQ BABH
      BBBB BCBW BDBM BEBE BFBS BGBD BHBZ BKBA BLBO BMMM BNBJ BOBY BPSB BRBR BTBT BUBG BVBV
      BXBN BYBI CACA CBKH CDTD CELK CFCG CGCD CHCN CICL CJKY CKCC CMCM CNKM COCO CQMP CSCR
      CTCF CUCU CVCV CWCK CYCY DADK DJDJ DODM DRDO ECEC EGEG EIIE EKGQ ENEE ERER ESSV ETET
      EZCZ FGGF FIFI FJFJ FKFK FMFM FOFO FPPF FRFR FSTF GAGM GBGA GGGE GHGH GIGI GJGD GKGG
      GLGL GMDE GPGP GQGU GRGR GTGT GVGN GYGY HAHT HKHK HMHM HOHN HRHR HUHU ICIS IDID IMIM
      ININ IOIO IRIR ISIL ITIT IVCI IZIQ JAJP JEJE JMJM JOJO KEKE KGKG KNKP KRKI KSKR KTCX
      KUKW KZKZ LALA LELB LGLV LHLT LILR LOSK LSLI LTLS LULU LYLY MAMG MBMQ MCMO MDMD MFYT
      MGMN MHMS MIMW MJME MKMK MLML MNMC MOMA MPMU MRMR MTMT MUOM MVMV MXMX MYMY MZMZ NCNC
      NENU NFNF NGNE NHVU NING NLNL NNSX NONO NPNP NRNR NSSR NUNI NZNZ ODSS PAPY PCPN PEPE
      PKPK PLPL PMPA POPT PPPG PSPW PUGW QAQA RERE RIRS RMMH RNMF RORO RPPH RQPR RSRU RWRW
      SASA SBPM SCKN SESC SFZA SGSN SHSH SISI SLSL SMSM SNSG SOSO SPES STLC SUSD SWSE SXGS
      SYSY SZCH TBBL TDTT THTH TITJ TKTC TLTK TNTO TOTG TPST TSTN TTTL TUTR TVTV TWTW TXTM
      TZTZ UCCW UGUG UKGB UPUA USUS UVBF UYUY UZUZ VCVC VEVE VIVG VMVN VQVI VTVA WANA WFWF
      WIEH WSWS WZSZ YMYE ZAZM ZIZW
      """;

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final Map<String, Mapped<String>> ANSWERS = answers();

  private FipsCountry() {}

  private static Map<String, Mapped<String>> answers() {
    Map<String, Mapped<String>> answers = new TreeMap<>();
    for (String pair : WORDS.split(SAME)) {
      answers.put(pair.substring(0, 2), Mapped.exact(pair.substring(2)));
    }
    put(answers, "PS", "that it is the Gaza Strip", "GZ");
    put(answers, "PS", "that it is the West Bank", "WE");
    put(answers, "XK", "that the code is not of ISO 3166 but left to its users", "KV");
    put(answers, "RS", "that it is a former code", "RB");
    put(answers, "SJ", "that it is Svalbard alone", "SV");
    put(answers, "SJ", "that it is Jan Mayen alone", "JN");
    put(answers, "AU", "that it is an outlying territory", "AT", "CR");
    put(answers, "TF", "that it is one scattered island", "BS", "EU", "GO", "JU", "TE");
    put(answers, "FR", "that it is Clipperton Island", "IP");
    put(
        answers,
        "UM",
        "that it is one outlying island",
        "BQ",
        "DQ",
        "FQ",
        "HQ",
        "JQ",
        "KQ",
        "LQ",
        "MQ",
        "WQ");
    none(answers, "it is a state that is no more", "NT", "YI");
    none(answers, "it is no country but the seas", "OS");
    none(answers, "it is disputed between several countries", "PF", "PG");
    none(answers, "it is a military base that ISO 3166 has no code for", "AX", "DX");
    return Map.copyOf(answers);
  }

  private static void put(
      Map<String, Mapped<String>> answers, String iso, String lost, String... codes) {
    for (String code : codes) {
      answers.put(code, Mapped.lossy(iso, lost));
    }
  }

  private static void none(Map<String, Mapped<String>> answers, String reason, String... codes) {
    for (String code : codes) {
      answers.put(code, Mapped.none(reason));
    }
  }

  /**
   * Maps a code to ISO 3166-1.
   *
   * @param fips the code, two upper-case letters
   * @return the code of two letters in ISO 3166-1, or why there is none
   */
  public static Mapped<String> alpha2(String fips) {
    Mapped<String> answer = ANSWERS.get(fips);
    return answer != null ? answer : Mapped.none("FIPS 10-4 has no such code");
  }
}
