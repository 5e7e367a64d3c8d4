/// What the summaries say of addresses that are not written down yet: no mistake, but whoever publishes
/// the site should keep them.
enum UnlistedAddresses {
  /// Returns nothing where there are none.
  ///
  ///     ` 12 addresses are not in Content/addresses.txt yet: run 'vankho addresses --update'.`
  static func sentence(_ count: Int, in content: String) -> String {
    guard count > 0 else { return "" }
    let subject = count == 1 ? "1 address is" : "\(count) addresses are"
    let option = content == "Content" ? "" : " --content \(content)"
    return
      " \(subject) not in \(content)/addresses.txt yet: run 'vankho addresses --update\(option)'."
  }
}
