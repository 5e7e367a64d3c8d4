internal import ArchiveLinking
internal import Foundation
internal import SiteBuilding
internal import Synchronization

/// Adds up what the stages of a build cost; a stage that comes in turns is added up over all, and
/// the steps of a stage are told besides.
final class StageMeter: Sendable {
  private struct Cost {
    var cpu = 0.0
    var clock = 0.0
    var resident = 0
    var peak = 0

    mutating func take(since start: Moment) {
      cpu += Usage.cpu - start.cpu
      clock += Usage.clock - start.clock
      resident = Usage.resident
      peak = Usage.peak
    }
  }

  private struct Moment {
    var cpu = Usage.cpu
    var clock = Usage.clock
  }

  private struct State {
    var start = Moment()
    var stepStart = Moment()
    var costs: [BuildStage: Cost] = [:]
    var stepCosts: [LinkStep: Cost] = [:]
  }

  private let state = Mutex(State())
  private let began = Moment()

  func take(_ progress: BuildProgress) {
    switch progress {
    case .began: state.withLock { $0.start = Moment() }
    case .ended(let stage):
      state.withLock { $0.costs[stage, default: Cost()].take(since: $0.start) }
    case .linking(.began): state.withLock { $0.stepStart = Moment() }
    case .linking(.ended(let step)):
      state.withLock { $0.stepCosts[step, default: Cost()].take(since: $0.stepStart) }
    case .pages: break
    }
  }

  func table(articles: Int, pages: Int) -> String {
    let (costs, stepCosts) = state.withLock { ($0.costs, $0.stepCosts) }
    var lines = ["stage             CPU s   clock s    now MB   peak MB"]
    for stage in BuildStage.allCases {
      guard let cost = costs[stage] else { continue }
      lines.append(Self.line(stage.rawValue, cost))
      guard stage == .link else { continue }
      for step in LinkStep.allCases {
        if let cost = stepCosts[step] { lines.append(Self.line("  " + step.rawValue, cost)) }
      }
    }
    var all = Cost()
    for cost in costs.values {
      all.cpu += cost.cpu
      all.clock += cost.clock
      all.resident = max(all.resident, cost.resident)
      all.peak = max(all.peak, cost.peak)
    }
    // What no stage is told of: the start of the process, handing on and freeing.
    var rest = Cost()
    rest.cpu = max(0, Usage.cpu - all.cpu)
    rest.clock = max(0, Usage.clock - began.clock - all.clock)
    (rest.resident, rest.peak) = (Usage.resident, Usage.peak)
    lines.append(Self.line("rest", rest))
    all.cpu += rest.cpu
    all.clock += rest.clock
    lines.append(Self.line("all", all))
    let each = all.cpu / Double(max(1, articles)) * 1e6
    lines.append("\(articles) articles, \(pages) pages; \(Int(each)) µs of CPU an article")
    return lines.joined(separator: "\n")
  }

  private static func line(_ name: String, _ cost: Cost) -> String {
    name.padding(toLength: 15, withPad: " ", startingAt: 0)
      + number(cost.cpu, 3, width: 8) + number(cost.clock, 3, width: 10)
      + number(Double(cost.resident) / 1e6, 1, width: 10)
      + number(Double(cost.peak) / 1e6, 1, width: 10)
  }

  private static func number(_ value: Double, _ digits: Int, width: Int) -> String {
    let text = String(format: "%.\(digits)f", value)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// What the process has used so far.
private enum Usage {
  /// Seconds on the processors, of the user and of the system.
  static var cpu: Double { seconds(usage.ru_utime) + seconds(usage.ru_stime) }

  static var clock: Double { ProcessInfo.processInfo.systemUptime }

  /// The largest resident size so far, in bytes.
  static var peak: Int { usage.ru_maxrss * 1024 }

  /// The resident size now, in bytes; 0 where the system does not tell.
  static var resident: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  private static var usage: rusage {
    var usage = rusage()
    #if canImport(Darwin)
    unsafe getrusage(RUSAGE_SELF, &usage)
    #else
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return usage
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
