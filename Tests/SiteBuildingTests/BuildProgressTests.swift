import ArchiveLinking
import Diagnostics
import Foundation
import SiteBuilding
import Synchronization
import Testing

/// What a build says of its stages while it runs: whoever measures relies on it.
@Suite struct BuildProgressTests {
  private func newOutput() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("vankho-\(UUID().uuidString)")
  }

  private func options(_ tree: ContentTree, _ output: URL) -> BuildOptions {
    BuildOptions(content: tree.root, templates: "Templates", output: output.path, jobs: 2)
  }

  @Test func stagesComeInOrderAndNeverInsideEachOther() throws {
    let tree = try ContentTree(SampleArchive.texts)
    let output = newOutput()
    defer { try? FileManager.default.removeItem(at: output) }
    let options = options(tree, output)
    let said = Mutex<[BuildProgress]>([])
    let result = try SiteBuild(options) { step in said.withLock { $0.append(step) } }.build()
    #expect(result.site != nil)
    var open: BuildStage?
    var openStep: LinkStep?
    var first: [BuildStage] = []
    var steps: [LinkStep] = []
    for step in said.withLock({ $0 }) {
      switch step {
      case .began(let stage):
        #expect(open == nil, "\(stage) began inside \(String(describing: open))")
        open = stage
        if !first.contains(stage) { first.append(stage) }
      case .ended(let stage):
        #expect(open == stage)
        open = nil
      case .linking(.began(let step)):
        #expect(open == .link && openStep == nil)
        openStep = step
        steps.append(step)
      case .linking(.ended(let step)):
        #expect(openStep == step)
        openStep = nil
      case .pages: #expect(open == nil)
      }
    }
    #expect(open == nil && openStep == nil)
    #expect(steps == LinkStep.allCases)
    #expect(Set(first) == Set(BuildStage.allCases))
    // The index is made before the pages, which name its edition; both are written as they come.
    let made = first.filter { $0 != .write }
    #expect(made == BuildStage.allCases.filter { $0 != .write })
  }

  @Test func thePageForSearchNamesTheIndex() throws {
    let tree = try ContentTree(SampleArchive.texts)
    let output = newOutput()
    defer { try? FileManager.default.removeItem(at: output) }
    let options = options(tree, output)
    #expect(try SiteBuild(options).build().site != nil)
    let page = try String(contentsOf: output.appendingPathComponent("search.html"), encoding: .utf8)
    let address = try #require(page.firstMatch(of: #/data-index="(search/[0-9a-f]{12}/)"/#)).1
    let start = output.appendingPathComponent("\(address)start.js")
    #expect(FileManager.default.fileExists(atPath: start.path))
  }
}
