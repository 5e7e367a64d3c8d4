/// The fields of a kind of row, listed once: what a template may name, and how each is read.
package struct Fields<Row>: Sendable {
  let shape: Shape

  /// Lists the fields of the rows that messages call `name`; no name may occur twice.
  package init(_ name: String, @FieldsBuilder<Row> _ list: () -> [Field<Row>]) {
    shape = Shape(
      name: name,
      fields: list().map { Shape.Field(name: $0.name, kind: $0.kind, reader: $0.reader) }
    )
  }
}

/// Lets a row list its fields one a line.
@resultBuilder
package enum FieldsBuilder<Row> {
  package static func buildExpression(_ field: Field<Row>) -> Field<Row> { field }
  package static func buildBlock(_ fields: Field<Row>...) -> [Field<Row>] { fields }
}
