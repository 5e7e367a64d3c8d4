internal import ArchiveModel
internal import Diagnostics
internal import Markdown

/// A link in a text leads nowhere, or to where a page of an archive must not lead.
enum LinkCheck {
  static func findings(in catalogue: Catalogue, by resolver: Resolver) -> [Diagnostic] {
    let bodies: [(String, MarkdownDocument)] =
      RecordKind.allCases.flatMap { Self.bodies($0.written, of: catalogue) }
    return bodies.flatMap { path, body in
      let destinations = destinations(of: body) + body.remarks.flatMap(destinationsNotShown)
      return destinations.compactMap { destination in
        let place = SourceLocation(path: path, position: destination.position)
        if destination.isImage {
          return pictureNotShown(at: place)
        }
        if let scalar = destination.text.unicodeScalars.first(where: TextCheck.isControl) {
          return holdsControlCharacter(scalar, at: place)
        }
        return finding(
          LinkDestination(destination.text),
          written: destination.text,
          in: body,
          of: catalogue,
          by: resolver,
          at: place
        )
      }
    }
  }

  /// The links of a text; what a footnote says whose label has a blank is no destination.
  private static func destinations(of body: MarkdownDocument) -> [MarkdownDestination] {
    let footnotes = body.remarks.filter {
      if case .partedFootnote = $0.kind { true } else { false }
    }
    guard !footnotes.isEmpty else { return body.destinations }
    let lines = Set(footnotes.map(\.position.line))
    return body.destinations.filter { destination in
      !lines.contains(destination.position.line) || TextCheck.leadsToRecord(destination.text)
    }
  }

  /// Links of footnotes that nothing cites are wrong when something does; what stands behind a label that
  /// nothing uses may be any word.
  private static func destinationsNotShown(_ remark: MarkdownRemark) -> [MarkdownDestination] {
    guard case .unusedDefinition = remark.kind else { return remark.destinations }
    return remark.destinations.filter { TextCheck.leadsToRecord($0.text) }
  }

  /// The texts of the records of a kind, with the paths of their files.
  private static func bodies<Record: WrittenRecord>(
    _ type: Record.Type,
    of catalogue: Catalogue
  ) -> [(String, MarkdownDocument)] {
    zip(
      catalogue.written.records(type),
      Record.Subject.table(of: catalogue.archive).records
    ).compactMap { $1.body.isEmpty && $1.body.remarks.isEmpty ? nil : ($0.source.path, $1.body) }
  }

  private static func finding(
    _ destination: LinkDestination,
    written text: String,
    in body: MarkdownDocument,
    of catalogue: Catalogue,
    by resolver: Resolver,
    at place: SourceLocation
  ) -> Diagnostic? {
    switch destination {
    case .record(let kind, let id, let fragment):
      guard !id.isEmpty else { return withoutID(kind, at: place) }
      guard let record = resolver.reference(kind, id) else {
        var problem = resolver.problem(kind, id, at: place)
        problem?.code = .brokenLink
        return problem
      }
      guard let fragment else { return nil }
      return has(fragment, in: catalogue.archive[record].body)
        ? nil : missing(fragment, in: "the \(kind.rawValue) '\(id)'", at: place)
    case .fragment(let fragment):
      return has(fragment, in: body) ? nil : missing(fragment, in: "this text", at: place)
    case .web(let address):
      guard !address.lowercased().hasPrefix("mailto:"), !WebAddress.isAbsolute(address) else {
        return nil
      }
      return noWebAddress(address, at: place)
    case .unknownScheme(let scheme):
      return unknownScheme(scheme, at: place)
    case .relative: return leadsNowhere(text, by: resolver, at: place)
    }
  }

  /// Paragraphs are `p1`, `p2`, … and headings `s1`, `s2`, ….
  private static func has(_ fragment: String, in body: MarkdownDocument) -> Bool {
    guard let number = Int(fragment.dropFirst()), number > 0 else { return false }
    return switch fragment {
    case "p\(number)": number <= body.paragraphCount
    case "s\(number)": number <= body.headingCount
    default: false
    }
  }

  private static func withoutID(_ kind: RecordKind, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unreadLink,
      at: place,
      "this link names no \(kind.rawValue): write the id behind '\(kind.rawValue):'"
    )
  }

  private static func pictureNotShown(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      .warning,
      at: place,
      "pictures are not shown, so that no page asks anything from outside; a link is made instead"
    )
  }

  private static func missing(_ fragment: String, in where: String, at place: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(.brokenLink, at: place, "there is no paragraph '#\(fragment)' in \(`where`)")
  }

  private static func noWebAddress(_ address: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      at: place,
      "'\(address)' is not a web address",
      suggestions: WebAddress.meant(by: address).map { [$0] } ?? [],
      replacing: address
    )
  }

  private static func unknownScheme(_ scheme: String, at place: SourceLocation) -> Diagnostic {
    let known = RecordKind.allCases.map(\.rawValue) + ["https", "http", "mailto"]
    return Diagnostic(
      .brokenLink,
      at: place,
      "'\(scheme):' is neither a kind of record nor a kind of web address",
      suggestions: NearMiss.suggestions(for: scheme, among: known),
      replacing: scheme
    )
  }

  private static func holdsControlCharacter(
    _ scalar: Unicode.Scalar,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      at: place,
      "the address of this link holds a control character, \(English.codePoint(scalar)): delete it"
    )
  }

  private static func leadsNowhere(
    _ path: String,
    by resolver: Resolver,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      at: place,
      "this link leads neither to a record, as official:id does, nor to the web, as https://… does",
      suggestions: record(behind: path, by: resolver).map { [$0] } ?? [],
      replacing: path
    )
  }

  /// `../officials/le-van-an.html` → `official:le-van-an`, where there is such a record.
  private static func record(behind path: String, by resolver: Resolver) -> String? {
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return nil }
    let id = IDProblem.likelyID(in: String(last.prefix { $0 != "#" && $0 != "?" }))
    // Files of articles stand in folders of years.
    let kind = parts.dropLast().reversed().lazy.compactMap { RecordKind(folder: $0) }.first
    return kind.flatMap { resolver.has($0, id) ? "\($0.rawValue):\(id)" : nil }
  }
}
