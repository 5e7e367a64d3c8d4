internal import ArchiveReading
internal import AssetJoining
internal import Diagnostics
internal import FileAccess
internal import Markdown
internal import VietnameseText

/// Assets, and the parts that scripts and style sheets are joined of.
extension TemplateFolderReader {
  private static let asset = SourceFolder.Kind("asset", mebibytes: 32)
  private static let part = SourceFolder.Kind("part", mebibytes: 1)
  private static let partEndings = [".js", ".css"]

  /// A file that cannot be read is published empty, in a site that is not made.
  mutating func readAssets() throws(FileError) -> (
    files: [TemplateFolder.Asset], partLinks: [AssetLink]
  ) {
    guard found.contains("assets") else { return ([], []) }
    let parent = "\(root)/assets"
    var files: [AssetFile] = []
    let names = try folder.names(in: parent, passingOver: SourceFolder.isHidden)
    _ = doubles(among: names, in: parent)
    for name in names {
      let path = "\(parent)/\(name)"
      if try FileSystem.entry(at: path) == .folder {
        files += try readParts(name)
        continue
      }
      let isReadable = try folder.isFile(path, Self.asset) && isGoodName(name, path)
      let bytes = isReadable ? try FileSystem.bytes(of: path) : []
      files.append(AssetFile(name: name, path: path, bytes: bytes))
    }
    return joined(files)
  }

  private mutating func isGoodName(_ name: String, _ path: String) -> Bool {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return isGoodName(String(name[..<dot]), String(name[dot...]), path)
  }

  private mutating func joined(_ files: [AssetFile]) -> (
    files: [TemplateFolder.Asset], partLinks: [AssetLink]
  ) {
    let join = AssetJoin(files)
    log += join.findings
    for file in files where file.isPart || join.joined[file.name] != nil { checkText(of: file) }
    var assets: [TemplateFolder.Asset] = []
    for file in files where !file.isPart {
      let bytes = join.joined[file.name] ?? file.bytes
      assets.append(
        TemplateFolder.Asset(
          path: "assets/\(file.name)",
          bytes: file.name.hasSuffix(".css") ? StyleSheet.tightened(bytes) : bytes,
          loads: AssetLink.all(in: file, of: join)
        )
      )
    }
    return (assets, files.filter(\.isPart).flatMap { AssetLink.all(in: $0, of: join) })
  }

  /// Reports what is no text in a file that is joined: what is published as it is, nobody reads.
  private mutating func checkText(of file: AssetFile) {
    guard SourceText.decode(file.bytes, path: file.path).reporting(to: &log) != nil,
      // Lines may end as on Windows.
      let (place, scalar) = file.bytes.map({ $0 == 0x0D ? 0x0A : $0 }).controlCharacter(from: 0)
    else { return }
    log.append(.controlCharacter(scalar, at: file.location(at: place)))
  }
}

/// Folders of parts.
extension TemplateFolderReader {
  private mutating func readParts(_ group: String) throws(FileError) -> [AssetFile] {
    let parent = "\(root)/assets/\(group)"
    guard isGoodFolder(group, parent) else { return [] }
    let names = try folder.names(in: parent)
    let doubles = doubles(among: names, in: parent)
    var parts: [AssetFile] = []
    for name in names {
      let path = "\(parent)/\(name)"
      guard Self.partEndings.contains(where: name.hasSuffix) else {
        try reportOther(path)
        continue
      }
      guard try folder.isFile(path, Self.part), isGoodName(name, path), !doubles.contains(name)
      else { continue }
      let bytes = try FileSystem.bytes(of: path)
      parts.append(AssetFile(name: "\(group)/\(name)", path: path, bytes: bytes))
    }
    return parts
  }

  /// A file with another ending is not published, so that it is as good as lost.
  private mutating func reportOther(_ path: String) throws(FileError) {
    guard try folder.isFile(path, Self.part) else { return }
    let message = "only parts of scripts (.js) and style sheets (.css) lie in a folder of assets"
    folder.report(.error, path, message)
  }

  /// Says whether the name of a folder of parts has small letters, digits and hyphens only; reports one
  /// that has not.
  private mutating func isGoodFolder(_ name: String, _ path: String) -> Bool {
    if name.utf8.allSatisfy({ AssetFile.isOfFolderName($0) }) { return true }
    let slug = Folding.slug(of: name)
    folder.report(
      .error,
      path,
      "'\(name)' cannot be the name of a folder of parts: it has letters a-z, digits and '-'",
      suggestions: slug.isEmpty ? [] : [slug]
    )
    return false
  }
}
