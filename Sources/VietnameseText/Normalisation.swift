internal import Foundation

/// Brings text to Unicode Normalization Form C, the one form that the archive stores.
package enum Normalisation {
  /// Returns the text in NFC.
  ///
  /// Text without a scalar that could compose, which is nearly all, is told by its bytes and
  /// returned as it is.
  package static func precomposed(_ text: String) -> String {
    isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Says by its bytes that nothing in a text could compose, which is so of nearly all.
  package static func isComposed(_ text: String) -> Bool {
    !(unsafe text.utf8.withContiguousStorageIfAvailable { unsafe mayCompose($0) } ?? true)
  }

  /// The most marks that one letter may carry: Unicode's own limit for texts that are read piece by piece
  /// (UAX 15, "Stream-Safe Text Format"), of which no language comes near.
  package static let mostMarks = 30

  /// Returns the place, in scalars, of the first mark that is one too many; nil where there is none.
  ///
  /// Marks are sorted when a text is composed, in a time that grows as the square of their number.
  package static func firstMarkTooMany(in text: String) -> String.UnicodeScalarView.Index? {
    var marks = 0
    for index in text.unicodeScalars.indices {
      let isMark = text.unicodeScalars[index].properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > mostMarks { return index }
    }
    return nil
  }

  /// Says whether a scalar from U+0300 on is there that is no precomposed Vietnamese letter or
  /// usual punctuation: combining marks, Hangul jamo, and all else that is rare here.
  private static func mayCompose(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = unsafe bytes[index]
      index += 1
      guard lead >= 0xCC else { continue }
      // U+1E00–U+1EFF is E1 B8–BB; U+2002–U+20BF is E2 80 82 – E2 82 BF. Before it stand U+2000
      // and U+2001, which are other spaces in NFC, and behind it combining marks.
      let next = index < bytes.count ? unsafe bytes[index] : 0
      let isLatinAdditional = lead == 0xE1 && (0xB8...0xBB).contains(next)
      let third = index + 1 < bytes.count ? unsafe bytes[index + 1] : 0
      let isPunctuation =
        lead == 0xE2 && (0x80...0x82).contains(next) && !(next == 0x80 && third < 0x82)
      guard isLatinAdditional || isPunctuation else { return true }
      index += 2
    }
    return false
  }
}
