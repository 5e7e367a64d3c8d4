extension Diagnostic {
  /// Warns of a character that nobody sees and no page can show.
  package static func controlCharacter(
    _ scalar: Unicode.Scalar,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "there is a control character, \(English.codePoint(scalar)), which no page can show: delete it"
    )
  }
}
