/// A manifest as a file: a format line, then one path a line, sorted by bytes.
///
///     vankho-manifest 2
///     0 404
///      articles/bai-1
///     14 2
///     =3.txt
///     1=ssets/style.css
///
/// The number is how many bytes a path shares with the one before, all of them; without a number
/// they are as many as in the line before. What follows is the rest: after `=` as it stands, after a
/// space without its ending `.html`. These are `404.html`, `articles/bai-1.html`,
/// `articles/bai-12.html`, `articles/bai-13.txt` and `assets/style.css`.
///
/// Format 1, which is read only, has every path in full.
extension SiteManifest {
  private static let formatLine = "vankho-manifest 2"
  private static let fullFormatLine = "vankho-manifest 1"
  private static let ending = Array(".html".utf8)
  private static let lineBreak = UInt8(ascii: "\n")
  private static let beforePage = UInt8(ascii: " ")
  private static let beforeFile = UInt8(ascii: "=")

  /// Reads a manifest, or returns nil where it has another format, is not as it was written, or has
  /// a path that leaves the folder.
  init?(_ bytes: [UInt8]) {
    var lines = bytes[...]
    guard let format = Self.popLine(of: &lines) else { return nil }
    if format.elementsEqual(Self.formatLine.utf8) {
      guard let paths = Self.frontCodedPaths(lines) else { return nil }
      self.init(paths, isCurrent: true)
    } else if format.elementsEqual(Self.fullFormatLine.utf8) {
      guard let paths = Self.fullPaths(lines) else { return nil }
      self.init(paths.sorted(), isCurrent: false)
    } else {
      return nil
    }
  }

  private static func fullPaths(_ lines: ArraySlice<UInt8>) -> PathList? {
    var (lines, list) = (lines, PathList())
    while let line = popLine(of: &lines) {
      guard OutputPath.isAllowed(line.span) else { return nil }
      list.append(line)
    }
    return lines.isEmpty ? list : nil
  }

  private static func frontCodedPaths(_ lines: ArraySlice<UInt8>) -> PathList? {
    var (lines, list) = (lines, PathList())
    var (path, shared): ([UInt8], Int?) = ([], nil)
    while let line = popLine(of: &lines) {
      guard continues(&path, sharing: &shared, with: line), OutputPath.isAllowed(path.span)
      else { return nil }
      list.append(path[...])
    }
    return lines.isEmpty ? list : nil
  }

  /// Turns a path into the one that the next line says, or returns false where it says none.
  private static func continues(
    _ path: inout [UInt8],
    sharing lastCount: inout Int?,
    with line: ArraySlice<UInt8>
  ) -> Bool {
    guard let mark = line.firstIndex(where: { $0 == beforePage || $0 == beforeFile }),
      let shared = mark == line.startIndex ? lastCount : number(line[..<mark]),
      mark == line.startIndex || shared != lastCount, shared <= path.count
    else { return false }
    let rest = line[(mark + 1)...]
    let isPage = line[mark] == beforePage
    guard isPage || !isPagePath(rest), let first = isPage ? rest.first ?? ending[0] : rest.first
    else { return false }
    // Nothing more is shared, so the first byte that is not tells the order.
    guard shared == path.count || path[shared] < first else { return false }
    path.removeLast(path.count - shared)
    path += rest
    if isPage { path += ending }
    lastCount = shared
    return true
  }

  private static func isPagePath(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.suffix(ending.count).elementsEqual(ending)
  }

  /// Reads a number as it is written: digits, and no 0 before others.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...6).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// Takes the first line away and returns it, or nil where no line break is left.
  private static func popLine(of lines: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = lines.firstIndex(of: lineBreak) else { return nil }
    defer { lines = lines[(end + 1)...] }
    return lines[..<end]
  }

  /// The bytes of the manifest file, the same for the same paths.
  var bytes: [UInt8] {
    var bytes = Array(Self.formatLine.utf8) + [Self.lineBreak]
    var (last, lastCount): (ArraySlice<UInt8>, Int?) = ([], nil)
    for index in 0..<paths.count {
      let path = paths[index]
      let shared = zip(last, path).prefix { $0 == $1 }.count
      let rest = path.dropFirst(shared)
      if shared != lastCount { bytes += "\(shared)".utf8 }
      if Self.isPagePath(rest) {
        bytes.append(Self.beforePage)
        bytes += rest.dropLast(Self.ending.count)
      } else {
        bytes.append(Self.beforeFile)
        bytes += rest
      }
      bytes.append(Self.lineBreak)
      (last, lastCount) = (path, shared)
    }
    return bytes
  }
}
