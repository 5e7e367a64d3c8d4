/// The web address that a site is published at, from the field `base_url` or the command line.
package enum BaseURL {
  /// Returns the address with `/` at its end, or nil where pages cannot be named behind it: it is
  /// not absolute, or has a query or a fragment.
  package static func address(_ text: String) -> String? {
    guard WebAddress.isAbsolute(text), !text.utf8.contains(where: "?#".utf8.contains) else {
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// What it must be, in words that follow the text that is none.
  package static let rule =
    "is not the address of a site: it begins with https:// or http:// and has no spaces, ? or #"
}
