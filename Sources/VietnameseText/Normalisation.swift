internal import Foundation

/// Brings text to Unicode Normalization Form C, the one form that the archive stores.
package enum Normalisation {
  /// Returns the text in NFC.
  ///
  /// Text without a scalar that could compose, which is nearly all, is told by its bytes and
  /// returned as it is.
  package static func precomposed(_ text: String) -> String {
    let mustCompose =
      unsafe text.utf8.withContiguousStorageIfAvailable { unsafe mayCompose($0) } ?? true
    return mustCompose ? text.precomposedStringWithCanonicalMapping : text
  }

  /// Says whether a scalar from U+0300 on is there that is no precomposed Vietnamese letter,
  /// general punctuation or CJK: combining marks, Hangul jamo, and all else that is rare here.
  private static func mayCompose(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = unsafe bytes[index]
      index += 1
      guard lead >= 0xCC else { continue }
      // U+1E00–U+1EFF is E1 B8–BB, U+2000–U+20FF is E2 80–83.
      let next = index < bytes.count ? unsafe bytes[index] : 0
      let isLatinAdditional = lead == 0xE1 && (0xB8...0xBB).contains(next)
      let isPunctuation = lead == 0xE2 && (0x80...0x83).contains(next)
      guard isLatinAdditional || isPunctuation else { return true }
      index += 2
    }
    return false
  }
}
