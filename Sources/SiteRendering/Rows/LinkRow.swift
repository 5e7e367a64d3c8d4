internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import VietnameseText
internal import Wording

/// A record's name and address.
struct LinkRow: Presentable {
  var path: String
  var name: String
  /// A language tag where the name is not in the language of the interface.
  var lang: String?

  static let fields = Fields<Self>("link") {
    Field.text("path") { $0.path }
    Field.text("name") { $0.name }
    Field.optionalText("lang") { $0.lang }
    Field.optionalText("dir") { $0.lang.flatMap(TextDirection.attribute) }
  }
}

/// One of the other names of a record, in their list.
struct AliasRow: Presentable {
  var name: String
  var language: String?
  var isLast: Bool

  static let fields = Fields<Self>("alias") {
    Field.text("name") { $0.name }
    Field.optionalText("lang") { $0.language }
    Field.optionalText("dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.flag("is_last") { $0.isLast }
  }
}

/// A link with how many there are of what it leads to.
struct CountedLinkRow: Presentable {
  var link: LinkRow
  var count: String
  var detail: String?

  static let fields = Fields<Self>("counted link") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("count") { $0.count }
    Field.optionalText("detail") { $0.detail }
  }
}

/// A place within a page.
struct AnchorRow: Presentable {
  var path: String
  var text: String

  static let fields = Fields<Self>("anchor") {
    Field.text("path") { $0.path }
    Field.text("text") { $0.text }
  }
}
