import Foundation
import MentionFinding

/// The names of the archive's own records, read off their front matters, for the fixtures.
struct RealNames {
  var names: [KnownName] = []
  var posts: [KnownPost] = []
  private(set) var ids: [String] = []
  private var numbers: [String: Int32] = [:]
  private var validity: [Int32: String] = [:]

  static let content = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Content")

  init() throws {
    let provinces = try String(
      contentsOf: Self.content.appending(path: "provinces.yml"),
      encoding: .utf8
    )
    for record in provinces.split(separator: "- id: ") { addPlace("id: \(record)") }
    for (id, lines, _) in Self.records("officials") {
      for text in Self.texts(lines) {
        names.append(KnownName(subject: number("official:\(id)"), kind: .person, text: text))
      }
    }
    for (id, lines, _) in Self.records("organizations") {
      let place = Self.field("province", in: lines).map { number("province:\($0)") }
      for text in Self.texts(lines) {
        let body = number("organization:\(id)")
        names.append(KnownName(subject: body, kind: .body, text: text, place: place))
      }
    }
    for (_, lines, _) in Self.records("articles") { addPosts(lines) }
  }

  /// Returns the number of `kind:id`, the same for the same one.
  mutating func number(_ id: String) -> Int32 {
    if let number = numbers[id] { return number }
    numbers[id] = Int32(ids.count)
    ids.append(id)
    return Int32(ids.count - 1)
  }

  func validPlaces(on date: String) -> Set<Int32> {
    Set(
      validity.compactMap { place, interval in
        let ends = interval.components(separatedBy: "/")
        let isValid = (ends[0] == ".." || ends[0] <= date) && (ends[1] == ".." || date <= ends[1])
        return isValid ? place : nil
      }
    )
  }

  private mutating func addPlace(_ record: String) {
    let lines = record.split(separator: "\n").map(String.init)
    guard let id = Self.field("id", in: lines) else { return }
    let place = number("province:\(id)")
    validity[place] = Self.field("valid", in: lines)
    for text in Self.texts(lines) {
      let isCity = Self.field("kind", in: lines) == "thanh-pho"
      names.append(KnownName(subject: place, kind: .place, text: text, isCity: isCity))
    }
  }

  private mutating func addPosts(_ lines: [String]) {
    var post: KnownPost?
    for line in lines + ["- official: end"] {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("- official: ") {
        if let post { posts.append(post) }
        let person = number("official:\(line.dropFirst(12))")
        post = KnownPost(person: person, title: "", belongsTo: [])
      }
      if line.hasPrefix("position: ") { post?.title = String(line.dropFirst(10)) }
      if line.hasPrefix("organization: ") {
        post?.belongsTo.append(number("organization:\(line.dropFirst(14))"))
      }
    }
  }

  /// The name and the aliases of a record.
  private static func texts(_ lines: [String]) -> [String] {
    var texts = [field("name", in: lines)].compactMap(\.self)
    var isAlias = false
    for line in lines {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      if isAlias, trimmed.hasPrefix("- ") { texts.append(String(trimmed.dropFirst(2))) }
      if !trimmed.hasPrefix("- ") { isAlias = trimmed == "aliases:" }
    }
    return texts
  }

  static func field(_ name: String, in lines: [String]) -> String? {
    for line in lines {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("\(name): ") { return String(line.dropFirst(name.count + 2)) }
    }
    return nil
  }

  /// Every record of a kind: its id, the lines of its front matter, and what follows.
  static func records(_ folder: String) -> [(id: String, lines: [String], body: String)] {
    let files = FileManager.default.enumerator(
      at: content.appending(path: folder),
      includingPropertiesForKeys: nil
    )
    let urls = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "md" }
    return urls.sorted { $0.path < $1.path }.compactMap { url in
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      let parts = text.components(separatedBy: "\n---\n")
      let id = url.deletingPathExtension().lastPathComponent
      let lines = parts[0].split(separator: "\n").map(String.init)
      return (id, lines, parts.dropFirst().joined(separator: "\n---\n"))
    }
  }
}
