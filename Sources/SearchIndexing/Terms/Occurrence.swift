/// One term at one place, packed into 64 bits so that sorting numbers sorts terms.
///
/// From the top: the second word's form and one (0 for a single word), the form of the first word
/// among those of its word, the document, the field. Which first word it is, the bucket says.
struct OccurrenceLayout: Sendable {
  private static let fieldBits = 2
  private static let formBits = 6
  let documentBits: Int

  init(documents: Int, forms: Int) {
    documentBits = max(1, Int.bitWidth - max(0, documents - 1).leadingZeroBitCount)
    let formsBits = Int.bitWidth - forms.leadingZeroBitCount
    precondition(
      formsBits + Self.formBits + documentBits + Self.fieldBits <= 64,
      "an index has room for some millions of documents"
    )
  }

  @inline(__always)
  func packed(second: Int, form: Int, document: Int, field: Int) -> UInt64 {
    let key = UInt64(second) << UInt64(Self.formBits) | UInt64(form)
    return (key << UInt64(documentBits) | UInt64(document)) << UInt64(Self.fieldBits)
      | UInt64(field)
  }

  /// Where the bits of the term begin; those below are in order already.
  var termShift: Int { documentBits + Self.fieldBits }

  func term(_ occurrence: UInt64) -> UInt64 { occurrence >> UInt64(termShift) }
  func second(_ term: UInt64) -> Int { Int(term >> UInt64(Self.formBits)) }
  func form(_ term: UInt64) -> Int { Int(term & (1 << UInt64(Self.formBits) - 1)) }
  func field(_ occurrence: UInt64) -> Int { Int(occurrence & 3) }

  func document(_ occurrence: UInt64) -> Int {
    Int(occurrence >> UInt64(Self.fieldBits) & (1 << UInt64(documentBits) - 1))
  }
}
