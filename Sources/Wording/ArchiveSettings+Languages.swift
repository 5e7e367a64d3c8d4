package import ArchiveModel
package import Markdown
internal import VietnameseText

/// Which language a text is in, where it is another than the interface's.
///
/// Most records say nothing of it, and an English site has names and notes in Vietnamese. What is
/// said wins over what names let guess. Most texts are Vietnamese in a Vietnamese archive: of these
/// no more than the bytes are looked at, and often not even they.
extension ArchiveSettings {
  /// Returns the tag of the language of a name or a text of the archive's editors; `otherwise`, that
  /// of the archive's names, where nothing tells it.
  package func language(of text: String, otherwise: String? = nil) -> String? {
    guard let script = TextScript.most(of: text) else { return nil }
    guard script == .latin else { return script.tag }
    guard language != .vi else { return nil }
    let telling = LanguageTelling(of: text)
    return switch telling.isVietnamese {
    case true?: vietnamese
    case false?: nil
    case nil where telling.hasVietnameseNames: vietnamese
    case nil: telling.hasForeignNames ? nil : otherwise
    }
  }

  /// Returns the tag of the language of what a record gives of another's words, its name above all;
  /// the headline of a foreign report may be known in Vietnamese only.
  package func language(of text: String, by record: some ArchiveRecord) -> String? {
    guard let said = record.saidLanguage else { return language(of: text) }
    return language(of: text, said: said)
  }

  /// Returns the tag of the language of names and posts as an article prints them, or as an editor
  /// gives them; `otherwise` where nothing tells it.
  package func language(
    ofPrinted text: String,
    said: String,
    otherwise: String? = nil
  ) -> String? {
    if said != language.rawValue { return language(of: text, said: said, byNames: true) }
    return language == .vi ? nil : language(of: text, otherwise: otherwise)
  }

  /// Returns the tag of the language of a text of the editors', told by its beginning.
  package func language(of body: MarkdownDocument) -> String? {
    body.isEmpty ? nil : language(of: body.beginning)
  }

  /// Returns the tag of the language of what editors write of an article, mostly in words of their
  /// own and not in the article's.
  package func language(ofNote text: String, on article: Article) -> String? {
    let said = article.language
    guard said != language.rawValue else { return language == .vi ? nil : language(of: text) }
    guard let script = TextScript.most(of: text) else { return nil }
    guard script == .latin else { return script.isUsed(by: said) ? said : script.tag }
    let telling = LanguageTelling(of: text, said: said)
    guard let isVietnamese = telling.isVietnamese else { return nil }
    if isVietnamese { return vietnamese }
    guard TextScript.latin.isUsed(by: said), !telling.isEnglish else { return english }
    return language == .vi || telling.isSaid ? said : nil
  }

  /// Returns the tag of the language of an article's text, which is the editors' where no more than a
  /// citation is allowed.
  package func language(ofBodyOf article: Article) -> String? {
    if language == .vi, article.language == language.rawValue { return nil }
    guard !article.body.isEmpty else { return nil }
    let beginning = article.body.beginning
    return article.rights == .citation
      ? language(ofNote: beginning, on: article) : language(of: beginning, by: article)
  }

  private func language(of text: String, said: String, byNames: Bool = false) -> String? {
    if language == .vi, said == language.rawValue { return nil }
    guard let script = TextScript.most(of: text) else { return nil }
    guard script == .latin else { return script.isUsed(by: said) ? said : script.tag }
    let isLatin = TextScript.latin.isUsed(by: said)
    let telling = LanguageTelling(of: text, said: isLatin ? said : "")
    switch telling.isVietnamese {
    case true?: return vietnamese
    case nil where byNames && telling.hasVietnameseNames: return vietnamese
    case nil: return isLatin && said != language.rawValue ? said : nil
    case false?:
      if !isLatin || said == "vi" { return telling.isEnglish ? english : nil }
      return telling.isEnglish || said == language.rawValue ? english : said
    }
  }

  private var vietnamese: String? { language == .vi ? nil : "vi" }
  private var english: String? { language == .en ? nil : "en" }
}

extension MarkdownDocument {
  /// As many words as tell the language of a text: its first 800 bytes or so.
  package var beginning: String {
    let longest = 800
    var words: [UInt8] = []
    for node in nodes {
      guard words.count < longest else { break }
      switch node.kind {
      case .text: words += self.words(of: node).prefix(longest)
      case .softBreak, .lineBreak, .paragraph, .heading, .tableCell, .item:
        words.append(UInt8(ascii: " "))
      default: break
      }
    }
    return String(decoding: words, as: UTF8.self)
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
