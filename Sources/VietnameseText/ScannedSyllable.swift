/// One word of a text as names and passages are compared: two numbers, and where it stands.
///
/// Made by ``SyllableScan``. Two words are equal for comparing when their keys are.
package struct ScannedSyllable: Hashable, Sendable {
  /// The number of the comparable form, the same on every run and machine.
  ///
  /// Small letters, the tone kept but not its place, one of i and y where spelling wavers.
  package var key: UInt64

  /// The number of the same without tones and marks, đ as d: that of a name written for abroad.
  package var bare: UInt64

  /// Offset of the first byte in the UTF-8 of the text.
  package var start: UInt32

  /// Offset behind the last byte.
  package var end: UInt32

  package var gap: Gap
  package var form: Form

  /// What stands between a word and the one before it.
  package enum Gap: UInt8, Sendable {
    /// Nothing: signs of a script without spaces are one word each.
    case none
    /// Spaces of any kind, or one line break.
    case space
    /// A hyphen or dash without spaces, as in `Bà Rịa-Vũng Tàu`.
    case hyphen
    /// A hyphen or dash with spaces, as in `Bà Rịa - Vũng Tàu`.
    case dash
    case comma
    /// A full stop without spaces, as in `TP.HCM`.
    case period
    /// A full stop and spaces, as between sentences.
    case stop
    case ampersand
    case slash
    /// Brackets, quotation marks, an empty line, and more than one sign.
    case other
    /// The text begins with this word.
    case start
  }

  /// How the word is written.
  package struct Form: OptionSet, Hashable, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    package static let capitalised = Form(rawValue: 1)
    /// No letter is small, and at least one is a capital.
    package static let allCapitals = Form(rawValue: 2)
    /// A letter has a tone or a mark.
    package static let marked = Form(rawValue: 4)
    /// A digit is in it.
    package static let number = Form(rawValue: 8)
  }

  package var isCapitalised: Bool { form.contains(.capitalised) }
  package var isAllCapitals: Bool { form.contains(.allCapitals) }
  package var hasMarks: Bool { form.contains(.marked) }
}
