internal import SiteBuilding
internal import Synchronization

/// One line on a terminal that says how far a long build is, and is gone at the end.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let lastShare = Mutex(-1)

  init(isShown: Bool) { self.isShown = isShown }

  func show(_ progress: BuildProgress) {
    guard isShown else { return }
    switch progress {
    case .began(let stage):
      if let words = Self.words[stage] { draw(words) }
    case .ended, .linking: break
    case .pages(let done, let all): showPages(done, of: all)
    }
  }

  /// Removes the line.
  func clear() {
    if isShown { Terminal.write("\r\u{1B}[K") }
  }

  /// A line for each page would cost more than the page: only a new percentage is drawn.
  private func showPages(_ done: Int, of all: Int) {
    let share = all == 0 ? 100 : done * 100 / all
    let isNew = lastShare.withLock { last in
      defer { last = share }
      return last != share
    }
    guard isNew else { return }
    let filled = share * 30 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    draw("Writing pages  \(bar) \(done)/\(all)")
  }

  private func draw(_ text: String) { Terminal.write("\r\u{1B}[K\(text)") }

  /// Rendering and writing take turns, and are shown by the bar of pages.
  private static let words: [BuildStage: String] = [
    .discover: "Looking for records …", .parse: "Reading records …",
    .catalogue: "Checking references …", .link: "Linking …", .plan: "Planning pages …",
    .index: "Indexing for search …",
  ]
}
