/// What a syllable of Vietnamese can be, written without marks: an onset and a rhyme.
///
/// The phonotactics are facts that a table of some 150 rhymes states; a list of syllables is none
/// of ours to ship, and the archive adds what its own texts write with marks.
package enum VietnameseSyllable {
  package static let longest = 8

  /// Says whether a folded base can be a syllable; y at the end of `ky` and `quy` is i already.
  package static func isPossible(_ base: some Collection<UInt8>) -> Bool {
    guard base.count <= longest else { return false }
    return all.contains(Array(base))
  }

  private static let all: Set<[UInt8]> = {
    var all: Set<[UInt8]> = []
    for (onsets, rhymes) in families {
      for onset in words(onsets) {
        for rhyme in words(rhymes) { all.insert(Array(onset.utf8) + Array(rhyme.utf8)) }
      }
    }
    for rhyme in words(front) + words(other) + words(rounded) { all.insert(Array(rhyme.utf8)) }
    return all
  }()

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  private static let families = [
    ("b ch d h kh l m n nh ph r s t th tr v x p", front),
    ("b ch d h kh l m n nh ph r s t th tr v x p", other),
    ("b ch d h kh l m n nh ph r s t th tr v x p", rounded),
    ("k gh ngh", front),
    ("c g ng", other),
    ("c g ng", rounded),
    ("g", "i in im it ich ia iec ieng iet iem ien ieu"),
    ("gi", "e em en eo ep et eu eng " + other),
    ("k", "a an ang ac at am ap ong on oi uyp"),
    ("qu", "a ac ach ai an ang anh ao at au ay e ec ech em en enh eo et eu i ich in inh it iu"),
    ("qu", "o oc oi on ong ot yen yet ynh yt yu"),
  ]

  private static let front = """
    e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
    """

  private static let other = """
    a ac ach ai am an ang anh ao ap at au ay o oc oi om on ong ooc oong op ot u ua uc ui um un ung \
    uo uoc uoi uom uon uong uop uot uou up ut uu
    """

  private static let rounded = """
    oa oac oach oai oam oan oang oanh oao oap oat oay oe oem oen oeng oeo oet uan uang uat uay ue \
    uech uen uenh uet uy uya uych uyen uyet uynh uyp uyt uyu yem yen yeng yet yeu
    """
}
