import Foundation
import Testing

/// A text that a test makes and compares with what was recorded of it.
///
/// Recorded anew by one command, after which `git diff` shows what changed:
///
///     VANKHO_RECORD=1 swift test --filter Golden
struct RecordedText {
  private static let folder = "Tests/SiteBuildingTests/Golden"
  private static let isRecording = ProcessInfo.processInfo.environment["VANKHO_RECORD"] == "1"

  /// The name of its file.
  var name: String

  /// Fails with the first line that differs, or writes the file where texts are recorded.
  func expect(
    _ bytes: [UInt8],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: "\(Self.folder)/\(name)")
    if Self.isRecording {
      try Data(bytes).write(to: file)
      return
    }
    let recorded = try? Data(contentsOf: file)
    guard recorded.map(Array.init) != bytes else { return }
    let difference = Self.difference(recorded.map { String(decoding: $0, as: UTF8.self) }, bytes)
    Issue.record("\(name) \(difference)", sourceLocation: sourceLocation)
  }

  private static func difference(_ recorded: String?, _ bytes: [UInt8]) -> String {
    guard let recorded else { return "was never recorded" }
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (old, new) = (lines(recorded), lines(String(decoding: bytes, as: UTF8.self)))
    let place = zip(old, new).enumerated().first { $1.0.utf8.elementsEqual($1.1.utf8) == false }
    let index = place?.offset ?? min(old.count, new.count)
    func line(_ lines: [Substring]) -> String {
      lines.indices.contains(index) ? String(lines[index]) : "(nothing)"
    }
    return "differs from line \(index + 1) on:\n- \(line(old))\n+ \(line(new))"
  }
}
