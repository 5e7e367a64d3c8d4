import Foundation

/// Small disks for tests, where mounting is allowed: as root on Linux.
enum Mounting {
  static let isPossible: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    guard mount("-t", "tmpfs", "-o", "size=64k", "none", folder.path) else { return false }
    return unmount(folder.path)
  }()

  static func mount(_ arguments: String...) -> Bool { run("/bin/mount", arguments) }
  static func unmount(_ path: String) -> Bool { run("/bin/umount", [path]) }

  private static func run(_ command: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
