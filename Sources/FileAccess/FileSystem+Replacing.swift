#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension FileSystem {
  /// Puts bytes in the place of a file, or makes it.
  ///
  /// At every moment it is the old one or the new one, whole. A symbolic link keeps leading to it, and
  /// the file keeps its mode.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let target = resolved(path) ?? path
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(target[...$0]) } ?? ""
    let draft = "\(folder).\(target.dropFirst(folder.count)).vankho-new"
    do throws(ErrorNumber) {
      // What a command that was killed left there.
      _ = Changes.all.removeFile(at: draft)
      let file = try OpenFile(Changes.all.makeFile(at: draft, mode: 0o666))
      try file.append(bytes.span, by: .all)
      if let before = try? OpenFile(unsafe open(target, O_RDONLY | O_CLOEXEC)).status() {
        Changes.all.setMode(before.st_mode & 0o7777, of: file.descriptor)
      }
      try file.finish()
      guard Changes.all.rename(at: draft, to: target) == 0 else { throw ErrorNumber.last }
    } catch {
      _ = Changes.all.removeFile(at: draft)
      throw FileError(path: path, action: "write", reason: error.words)
    }
  }
}
