/// A language tag (RFC 5646, section 2.1, without private use) of a language that there is.
enum LanguageTag {
  /// Says whether a text is of the form of a tag, and its language known.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, known.contains(primary) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// Returns the tag that was meant by that of a country, by one of three letters, or by one of another
  /// form: `vn` → `vi`, `chi-Hant` → `zh-Hant`, `VI`, `vi_VN` → `vi`.
  static func meant(by text: String) -> String? {
    let parts = text.split { "_- ".contains($0) }
    guard let primary = parts.first?.lowercased() else { return nil }
    guard let language = mistaken[primary] ?? (known.contains(primary[...]) ? primary : nil) else {
      return nil
    }
    let whole = ([language] + parts.dropFirst().map(String.init)).joined(separator: "-")
    let isOnlyMistaken = text.contains("-") && mistaken[primary] != nil
    return isOnlyMistaken && isValid(whole) ? whole : language
  }

  /// Those of ISO 639-1, and of ISO 639-3 where a language of the press, or of a people in the countries
  /// that it writes of, has no other.
  private static let known = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id \
    ie ig ii ik in io is it iu iw ja ji jv ka kg ki kj kk kl km kn ko ks ku kv kw ky la lb lg li ln \
    lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl \
    ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl \
    tn to tr ts tt ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
    ady arb arc ary arz ast awa bal bdq bho blt brx bxr ceb chr cjm ckb cmn cop doi dsb fil fur gom gsw \
    hac hak haw hif hne hnj hmn hsb ilo jra kab kac khw kjh kok kpm krl kmr ksw lad lrc mai mhr mnc \
    mni mnw mrj mtq mul mww mzn nan nds nqo nut pap pes prs rad raj rif sah sat scn sed shn sma smj sms \
    syr tet tpi tyv tyz tzm udm und wuu yue zgh
    """.split(separator: " ")
  )

  /// Codes of countries, and those of ISO 639-2 whose languages have shorter ones.
  private static let mistaken: [String: String] = [
    "ara": "ar", "bel": "be", "ben": "bn", "bur": "my", "chi": "zh", "chn": "zh", "cn": "zh",
    "ces": "cs", "cze": "cs", "cz": "cs", "dan": "da", "deu": "de", "dk": "da", "dut": "nl",
    "ell": "el", "eng": "en", "fas": "fa", "fin": "fi", "fra": "fr", "fre": "fr", "gb": "en",
    "ger": "de", "gr": "el", "gre": "el", "heb": "he", "hin": "hi", "hun": "hu", "il": "he",
    "ind": "id", "ir": "fa", "ita": "it", "jap": "ja", "jp": "ja", "jpn": "ja", "kh": "km",
    "khm": "km", "kor": "ko", "kr": "ko", "lao": "lo", "may": "ms", "mm": "my", "msa": "ms",
    "mya": "my",
    "nld": "nl", "nor": "no", "per": "fa", "ph": "fil", "pol": "pl", "por": "pt", "ron": "ro",
    "rum": "ro", "rus": "ru", "spa": "es", "swe": "sv", "tgl": "tl", "tha": "th", "tur": "tr",
    "tw": "zh",
    "ua": "uk", "ukr": "uk", "us": "en", "vie": "vi", "vn": "vi", "vnm": "vi", "zho": "zh",
  ]
}
