internal import Digests
internal import HTML
internal import Templating

/// What a page that a host shows at any address carries within itself, where others load it.
///
/// The policy of such a page names its style and its script by their digests. These are taken of the
/// very bytes that are put into the page, so that no template can have one that does not fit.
struct StandaloneParts: Presentable {
  /// The names of the assets.
  static let styleSheet = "assets/style.css"
  static let script = "assets/not-found.js"
  private static let icon = "assets/icon.svg"

  private let style: InlineElement?
  private let script: InlineElement?
  private let icon: String?
  private let mark: SiteMark

  init(_ assets: [TemplateFolder.Asset], _ mark: SiteMark) {
    func bytes(_ path: String) -> [UInt8]? { assets.first { $0.path == path }?.bytes }
    style = bytes(Self.styleSheet).map { InlineElement("style", $0) }
    script = bytes(Self.script).map { InlineElement("script", $0) }
    icon = bytes(Self.icon).map { "data:image/svg+xml;base64,\(Self.base64($0))" }
    self.mark = mark
  }

  fileprivate static func base64(_ bytes: [UInt8]) -> String {
    String(decoding: Base64.encoded(bytes), as: UTF8.self)
  }

  static let fields = Fields<Self>("parts of a page that stands alone") {
    Field.optionalHTML("inline_style") { $0.style?.markup }
    Field.text("style_source") { InlineElement.source($0.style) }
    Field.optionalHTML("inline_script") { $0.script?.markup }
    Field.text("script_source") { InlineElement.source($0.script) }
    Field.optionalText("icon_data") { $0.icon }
    Field.text("site_mark") { $0.mark.text }
  }
}

/// A style sheet or a script as an element of a page.
struct InlineElement: Sendable {
  let markup: HTMLBytes
  private let digest: SHA256

  init(_ name: StaticString, _ content: [UInt8]) {
    let content = Self.withoutEnd(content)
    var markup = HTMLBytes()
    markup.append(markup: "<")
    markup.append(markup: name)
    markup.append(markup: ">")
    markup.append(markup: content)
    markup.append(markup: "</")
    markup.append(markup: name)
    markup.append(markup: ">")
    self.markup = markup
    digest = SHA256(of: content)
  }

  /// Returns by what a policy allows an element and no other (CSP Level 3, 2.3.1, `hash-source`).
  static func source(_ element: InlineElement?) -> String {
    element.map { "'sha256-\(StandaloneParts.base64($0.digest.bytes))'" } ?? "'none'"
  }

  /// Writes `</s` as `<\/s`, which is the same in the texts of both languages and ends no element, and
  /// ends of lines as a parser of HTML takes them, of which digests are made.
  private static func withoutEnd(_ content: [UInt8]) -> [UInt8] {
    var safe: [UInt8] = []
    safe.reserveCapacity(content.count)
    var last: UInt8 = 0
    for byte in content {
      switch byte {
      case UInt8(ascii: "\n") where last == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\r"): safe.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "s"), UInt8(ascii: "S"):
        if safe.suffix(2).elementsEqual("</".utf8) {
          safe.insert(UInt8(ascii: "\\"), at: safe.count - 1)
        }
        safe.append(byte)
      default: safe.append(byte)
      }
      last = byte
    }
    return safe
  }
}
