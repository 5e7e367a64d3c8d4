import FileAccess
import SeededNumbers
import SiteBuilding
import Testing

@Suite struct ReportTests {
  @Test func allMistakesOfARunAreReportedByPlace() throws {
    let tree = try ContentTree(SampleArchive.texts)
    let edits: [ContentEdit] = [
      .replace("qualifier: over", with: "qualifier: ovr", in: "articles/2024/can-tho-training.md"),
      .replace("topics: [dao-tao]", with: "tpoics: [b]", in: "articles/2024/can-tho-training.md"),
      .replace(", An]", with: ", ~]", in: "articles/2024/can-tho-training.md"),
      .append("\n[Đ](official:ai) [Đ](official:em)", to: "articles/2024/can-tho-training.md"),
      .replace(
        "attendees: 250",
        with: "attendees: đông",
        in: "meetings/can-tho-2024-08-14-training.md"
      ),
      .rename("officials/le-thi-an.md", to: "officials/Đ.md"),
      .replace("  kind: tinh", with: "", in: "provinces.yml"),
      .write("organizations/x.md", "---\nname: \"\n---\n"),
    ]
    for edit in edits { try tree.apply(edit) }
    let lines = try tree.checkedLines()
    #expect(
      lines.map { $0.split(separator: " ").first.map(String.init) } == [
        "articles/2024/can-tho-training.md:5:24:",
        "articles/2024/can-tho-training.md:19:1:",
        "articles/2024/can-tho-training.md:26:16:",
        "articles/2024/can-tho-training.md:37:5:",
        "articles/2024/can-tho-training.md:37:22:",
        "meetings/can-tho-2024-08-14-training.md:9:12:",
        "officials/Đ.md:1:1:",
        "organizations/x.md:2:7:",
        "provinces.yml:9:3:",
      ]
    )
    #expect(try tree.checkedLines() == lines)
  }

  @Test(arguments: UInt64(1)...10)
  func misspeltIDsLeadToTheRightOnes(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let names = Self.madeNames(200, by: &generator)
    var texts = SampleArchive.texts
    for name in names { texts["officials/\(name).md"] = "---\nname: \(name) \(name)\n---\n" }
    let meant = names.shuffled(using: &generator).prefix(20)
    let written = meant.map { Self.misspelt($0, by: &generator) }
    #expect(Set(written).isDisjoint(with: names))
    texts["articles/sai.md"] =
      "---\ntitle: Đ\npublished: 2024\nparticipants:\n"
      + written.map { "  - {rank: Đại tá, official: \($0), role: quoted}\n" }.joined() + "---\n"
    let lines = try ContentTree(texts).checkedLines().filter { $0.hasPrefix("articles/sai.md") }
    #expect(lines.count == 20)
    let right = zip(lines, zip(meant, written)).enumerated().filter { index, found in
      found.0.hasPrefix(
        "articles/sai.md:\(index + 5):30: error: there is no official '\(found.1.1)'; "
          + "did you mean '\(found.1.0)'"
      )
    }
    #expect(right.count >= 19)
  }

  private static func madeNames(
    _ count: Int,
    by generator: inout SplitMix64
  ) -> [String] {
    let families = [
      "nguyen", "tran", "le", "pham", "do", "dang", "bui", "vo", "ho", "ngo", "duong",
    ]
    let middles = ["van", "thi", "duc", "quoc", "minh", "xuan", "dinh", "ngoc"]
    let given = ["ky", "hung", "dung", "anh", "long", "hoa", "thuy", "son", "be", "loc", "phuong"]
    var names: Set<String> = []
    while names.count < count {
      let parts = [families, middles, given].compactMap { $0.randomElement(using: &generator) }
      names.insert(parts.joined(separator: "-"))
    }
    return names.sorted()
  }

  /// Puts in, leaves out, or replaces one letter, or swaps two neighbours.
  private static func misspelt(_ name: String, by generator: inout SplitMix64) -> String {
    let letters = Array("abcdefghiklmnopqrstuvxy")
    var misspelt = Array(name)
    while String(misspelt) == name {
      let index = Int.random(in: 1..<(misspelt.count - 1), using: &generator)
      let letter = letters.randomElement(using: &generator) ?? "a"
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: misspelt.insert(letter, at: index)
      case 1: misspelt[index] = letter
      case 2: misspelt.swapAt(index, index + 1)
      default: misspelt.remove(at: index)
      }
    }
    return String(misspelt)
  }

  @Test func aMissingFolderIsNoMistakeInContent() {
    let options = BuildOptions(content: "/nowhere", templates: "", output: "", jobs: 1)
    #expect(throws: FileError.self) { try SiteBuild(options).check() }
  }

  @Test func aSlashBehindTheFolderChangesNothing() throws {
    var texts = SampleArchive.texts
    texts["archive.yml"] = nil
    texts["ghi-chu.txt"] = "Đ"
    let tree = try ContentTree(texts)
    let lines = try tree.checkedLines()
    #expect(lines.count == 2)
    #expect(try tree.checkedLines(root: tree.root + "/") == lines)
  }

  /// Stages run on several threads, yet every run says the same in the same order.
  @Test func threadsDoNotChangeTheReport() throws {
    var texts = SampleArchive.texts
    for index in 0..<300 {
      texts["articles/\(index % 7)/a-\(index).md"] =
        "---\ntitle: Đ\npublised: 2024\ntopics: [x\(index)]\n---\n[Đ](official:x\(index))\n"
    }
    let tree = try ContentTree(texts)
    let lines = try tree.checkedLines(jobs: 1)
    #expect(lines.count == 900)
    for jobs in [2, 4, 8] { #expect(try tree.checkedLines(jobs: jobs) == lines) }
  }
}
