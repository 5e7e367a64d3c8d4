internal import Foundation

/// Finds the templates where the command line does not name them.
enum TemplateSearch {
  private static let name = "Templates"

  /// Looks here, beside the records, and above the program itself, which finds them in a checkout
  /// (`.build/release/vankho`) and in an installation (`bin/vankho` and `share/vankho/Templates`).
  static func folder(besides content: String) -> String {
    // The folder above is asked for by the system, which knows what `.` and a link stand for.
    let candidates = [name, "\(content)/../\(name)"] + aboveProgram
    return candidates.first { isFolder("\($0)/layouts") } ?? name
  }

  private static var aboveProgram: [String] {
    guard let program = Bundle.main.executablePath else { return [] }
    var folder = (program as NSString).resolvingSymlinksInPath as NSString
    var candidates: [String] = []
    for _ in 0..<5 {
      folder = folder.deletingLastPathComponent as NSString
      candidates += ["\(folder)/share/vankho/\(name)", "\(folder)/\(name)"]
    }
    return candidates
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
      ?? false
  }
}
