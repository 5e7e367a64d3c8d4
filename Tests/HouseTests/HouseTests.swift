import Foundation
import Testing

/// The rooms of `Sources/` import what the table of arrows lets them, and nothing else.
@Suite struct HouseTests {
  private let house = House.ours

  private func sources() throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "Sources")
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
      SourceFile(path: $0, text: try String(contentsOfFile: "Sources/\($0)", encoding: .utf8))
    }
  }

  @Test func everyImportFollowsAnArrow() throws {
    let files = try sources()
    #expect(files.count > 300)
    for finding in files.flatMap(house.findings) { Issue.record("\(finding)") }
  }

  @Test func theTableListsTheRoomsThatThereAre() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: "Sources")
    let rooms = entries.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }
    #expect(Set(rooms) == Set(house.arrows.keys))
    for (room, arrows) in house.arrows {
      #expect(arrows.isSubset(of: house.arrows.keys), "\(room)")
      #expect(!house.below(room).contains(room), "\(room) lies below itself")
    }
  }

  @Test func everyDoorIsUsed() throws {
    let files = try sources()
    for (name, places) in house.doors {
      for place in places {
        let house = house.closing(place, of: name)
        let findings = files.filter { $0.lies(in: [place]) }.flatMap(house.findings)
        #expect(!findings.isEmpty, "\(name) does not enter through \(place)")
      }
    }
    for place in house.unsafe {
      var house = house
      house.unsafe.removeAll { $0 == place }
      let findings = files.filter { $0.lies(in: [place]) }.flatMap(house.findings)
      #expect(!findings.isEmpty, "\(place) has no unsafe code")
    }
  }

  @Test(arguments: [
    ("Wording/A.swift", "package import ArchiveModel", nil),
    ("HTML/A.swift", "internal import Diagnostics", nil),
    ("Markdown/CMarkDocument.swift", "internal import CMarkGFM", nil),
    ("Markdown/A.swift", "// import Yams", nil),
    ("Markdown/A.swift", "let sentence = \"import Yams\"", nil),
    ("FileAccess/A.swift", "let x = unsafe y", nil),
    ("Attics/A.swift", "import HTML", "the room Attics has no arrows in the table"),
    ("HTML/A.swift", "import Regexes", "Regexes has no door in the table"),
    (
      "Wording/A.swift", "internal import SitePlanning",
      "no arrow leads from Wording to SitePlanning"
    ),
    (
      "ArchiveModel/A.swift", "@testable import struct ArchiveReading.Catalogue",
      "no arrow leads from ArchiveModel to ArchiveReading"
    ),
    ("ArchiveReading/A.swift", "  package import Yams", "Yams enters through FrontMatter only"),
    (
      "Markdown/A.swift", "internal import CMarkGFM",
      "CMarkGFM enters through Markdown/CMarkDocument.swift only"
    ),
    ("Markdown/A.swift", "let x = unsafe y // why", "unsafe code has no place here"),
    ("HTML/A.swift", "nonisolated(unsafe) var x = 1", "unsafe code has no place here"),
    ("FileAccess/A.swift", "struct X: @unchecked Sendable {}", "nothing of ours is @unchecked"),
  ])
  func aFindingNamesItsLine(path: String, line: String, finding: String?) {
    let isUnknownRoom = path.hasPrefix("Attics/")
    let file = SourceFile(path: path, text: "/// A.\n" + line + "\n")
    let expected = finding.map { "Sources/\(path):\(isUnknownRoom ? 1 : 2): \($0)" }
    #expect(house.findings(in: file) == [expected].compactMap { $0 })
  }
}

extension House {
  /// Returns the house without one of the places through which something enters.
  fileprivate func closing(_ place: String, of name: String) -> House {
    var house = self
    house.doors[name]?.removeAll { $0 == place }
    return house
  }
}
