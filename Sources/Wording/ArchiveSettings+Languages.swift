package import ArchiveModel
package import Markdown
internal import VietnameseText

/// Which language a text is in, where it is another than the interface's.
///
/// Most records say nothing of it, and an English site has names and notes in Vietnamese.
extension ArchiveSettings {
  /// Returns the tag of the language of what the archive's editors wrote, where it is another than
  /// the interface's.
  package func language(of text: String) -> String? {
    language != .vi && VietnameseTelling.isVietnamese(text) ? "vi" : nil
  }

  /// Returns the tag of the language of what a record gives of another's words, its name above all;
  /// the headline of a foreign report may be known in Vietnamese only.
  package func language(of text: String, by record: some ArchiveRecord) -> String? {
    guard let said = record.saidLanguage else { return language(of: text) }
    if said == language.rawValue, language == .vi { return nil }
    let tag = VietnameseTelling.isVietnamese(text) ? "vi" : said
    return tag == language.rawValue ? nil : tag
  }

  /// Returns the tag of the language of a text of the editors', told by its beginning.
  package func language(of body: MarkdownDocument) -> String? {
    language == .vi ? nil : language(of: Self.beginning(of: body))
  }

  /// Returns the tag of the language of an article's text, which is the editors' where no more than a
  /// citation is allowed.
  package func language(ofBodyOf article: Article) -> String? {
    if article.rights == .citation { return language(of: article.body) }
    if language == .vi, article.language == language.rawValue { return nil }
    return article.body.isEmpty
      ? nil : language(of: Self.beginning(of: article.body), by: article)
  }

  /// As many bytes as tell the language of a text: some 200 words.
  private static func beginning(of body: MarkdownDocument) -> String {
    String(decoding: body.text.prefix(1500), as: UTF8.self)
  }
}

/// The way in which a language is written.
package enum TextDirection {
  /// Returns what `dir` says of text in a language: `rtl`, or nothing where it is written from the
  /// left, as all pages are.
  package static func attribute(of tag: String) -> String? {
    let parts = tag.lowercased().split(separator: "-")
    guard let language = parts.first else { return nil }
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return scripts.contains(script) ? "rtl" : nil
    }
    return languages.contains(language) ? "rtl" : nil
  }

  /// Those whose usual script is written from the right (CLDR, "characterOrder").
  private static let languages: Set<Substring> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "lrc", "mzn",
    "nqo", "ps", "sd", "syr", "ug", "ur", "yi", "ji",
  ]

  private static let scripts: Set<Substring> = [
    "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]
}
