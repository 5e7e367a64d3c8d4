package import HTML

/// One field of a row: its name in templates, its kind, and how it is read.
///
/// The reading closure runs each time that a template uses the field, and only then.
package struct Field<Row>: Sendable {
  let name: String
  let kind: FieldKind
  let reader: any Reader

  private init(_ name: String, _ kind: FieldKind, _ reader: any Reader) {
    precondition(!name.isEmpty && !name.contains("."), "a field cannot be named '\(name)'")
    precondition(name != "t", "the name t belongs to the strings of the interface")
    precondition(name != DottedName.page, "the name page belongs to the page as a whole")
    self.name = name
    self.kind = kind
    self.reader = reader
  }
}

extension Field {
  /// Text that is always there: `{{name}}`; as a section, whether it is not empty.
  package static func text(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> String
  ) -> Field {
    Field(name, .text(isOptional: false), TextReader(read: read))
  }

  /// Text that may be absent, printed only inside a section of its name; empty text is absent.
  package static func optionalText(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> String?
  ) -> Field {
    Field(name, .text(isOptional: true), OptionalTextReader(read: read))
  }

  /// Finished markup: `{{{name}}}`; as a section, whether it is not empty.
  package static func html(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> HTMLBytes
  ) -> Field {
    Field(name, .html(isOptional: false), MarkupReader(read: read))
  }

  /// Markup that may be absent, printed only inside a section of its name; empty is absent.
  package static func optionalHTML(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> HTMLBytes?
  ) -> Field {
    Field(name, .html(isOptional: true), OptionalMarkupReader(read: read))
  }

  /// A question, asked by a section.
  package static func flag(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> Bool
  ) -> Field {
    Field(name, .flag, FlagReader(read: read))
  }

  /// A number, printed in decimal digits; as a section, whether it is above zero.
  package static func count(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> Int
  ) -> Field {
    Field(name, .count, CountReader(read: read))
  }

  /// A list of text: `{{#name}}{{.}}{{/name}}`.
  package static func texts(
    _ name: String,
    _ read: @escaping @Sendable (Row) -> [String]
  ) -> Field {
    Field(name, .texts, ListReader(read: read))
  }
}

extension Field {
  /// A row that is always there: `{{name.field}}`, or a section of its name.
  package static func object<Target: Presentable>(
    _ name: String,
    _ type: Target.Type,
    _ read: @escaping @Sendable (Row) -> Target
  ) -> Field {
    Field(name, .object(type, isOptional: false), ObjectReader(read: read))
  }

  /// A row that may be absent: its fields can be named only inside a section of its name.
  package static func optionalObject<Target: Presentable>(
    _ name: String,
    _ type: Target.Type,
    _ read: @escaping @Sendable (Row) -> Target?
  ) -> Field {
    Field(name, .object(type, isOptional: true), OptionalObjectReader(read: read))
  }

  /// A row that heads a list, and that is absent where the list is empty: within `{{#name}}` as an
  /// optional object is, so that a list without items has no heading either.
  package static func listing<Target: Listing>(
    _ name: String,
    _ type: Target.Type,
    _ read: @escaping @Sendable (Row) -> Target
  ) -> Field {
    Field(name, .object(type, isOptional: true), ListingReader(read: read))
  }

  /// A row whose names can be used as if they were the holder's own, which come first.
  ///
  /// So every kind of page carries the frame of the site: `{{root}}` is the frame's.
  package static func embedded<Target: Presentable>(
    _ name: String,
    _ type: Target.Type,
    _ read: @escaping @Sendable (Row) -> Target
  ) -> Field {
    Field(name, .embedded(type), ObjectReader(read: read))
  }

  /// A list of rows: a section of its name goes through them.
  package static func list<Target: Presentable>(
    _ name: String,
    _ type: Target.Type,
    _ read: @escaping @Sendable (Row) -> [Target]
  ) -> Field {
    Field(name, .list(type), ListReader(read: read))
  }
}
