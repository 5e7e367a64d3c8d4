internal import SitePlanning

/// What the summaries say of addresses that are not written down yet: no mistake, but whoever publishes
/// the site should keep them.
enum UnlistedAddresses {
  /// Returns nothing where there are none.
  ///
  ///     ` 12 addresses are not in Content/addresses.txt yet: run 'vankho addresses --update'.`
  static func sentence(_ missing: MissingAddresses?, in content: String) -> String {
    let (count, lines) = (missing?.addresses ?? 0, missing?.lines ?? 0)
    let file = "\(content)/addresses.txt"
    let option = content == "Content" ? "" : " --content \(quoted(content))"
    let advice = "run 'vankho addresses --update\(option)'."
    if count > 0 {
      return
        " \(count == 1 ? "1 address is" : "\(count) addresses are") not in \(file) yet: \(advice)"
    }
    guard lines > 0 else { return "" }
    return " \(lines == 1 ? "1 line" : "\(lines) lines") of \(file) "
      + "\(lines == 1 ? "lacks" : "lack") what was added since: \(advice)"
  }

  /// As a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "+")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
    return isPlain ? path : "\"\(path)\""
  }
}
