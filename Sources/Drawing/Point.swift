internal import HTML

/// A place in a drawing, in its own units, x to the right and y downwards as in SVG.
package struct Point: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension HTMLBytes {
  /// Appends a length or coordinate with at most one decimal, as SVG reads it: `-3`, `12.5`.
  ///
  /// A tenth of a unit is less than a reader sees, and rounding keeps drawings small and the same
  /// on every machine.
  mutating func append(length: Double) {
    let tenths = Int((length * 10).rounded())
    if tenths < 0 { append(markup: "-") }
    append(number: abs(tenths) / 10)
    guard tenths % 10 != 0 else { return }
    append(markup: ".")
    append(number: abs(tenths) % 10)
  }

  /// Appends `x,y`.
  mutating func append(_ point: Point) {
    append(length: point.x)
    append(markup: ",")
    append(length: point.y)
  }
}
