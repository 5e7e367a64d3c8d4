/// The stable name of a kind of problem; tests and editors' tools rely on it.
///
/// Every code is explained in the guide for editors; a code without an explanation stops the build
/// of the guide, so the list there cannot fall behind this one.
package enum DiagnosticCode: String, Sendable, CaseIterable {
  // Reading a file.
  case syntax
  case encoding
  case misplacedFile = "misplaced-file"
  // Fields and values.
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case invalidValue = "invalid-value"
  case invalidDate = "invalid-date"
  case invalidID = "invalid-id"
  // Records among each other.
  case duplicateID = "duplicate-id"
  case unknownReference = "unknown-reference"
  case referenceLoop = "reference-loop"
  case brokenLink = "broken-link"
  case addressCollision = "address-collision"
  case redirectLoop = "redirect-loop"
  case addressGone = "address-gone"
  case paragraphGone = "paragraph-gone"
  // Texts.
  case unreadLink = "unread-link"
  case unusedFootnote = "unused-footnote"
  case missingFootnote = "missing-footnote"
  case lostText = "lost-text"
  // What the records say.
  case unlikelyValue = "unlikely-value"
  case provinceNotValid = "province-not-valid"
  case conflictingDate = "conflicting-date"
  case conflictingOrganization = "conflicting-organization"
  case ambiguousMention = "ambiguous-mention"
  case duplicatePerson = "duplicate-person"
  case unreferencedRecord = "unreferenced-record"
  case possibleCopy = "possible-copy"
  // Templates.
  case templateSyntax = "template-syntax"
  case unknownName = "unknown-name"
  case unknownPartial = "unknown-partial"
  case wrongKind = "wrong-kind"
  case assetSyntax = "asset-syntax"
}
