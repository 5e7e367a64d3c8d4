/// What a stage makes: a value, and what was found wrong on the way.
///
/// A mistake in content never throws, so that one run reports all of them; only I/O does.
package struct Checked<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Returns the value, after moving what was found to the end of `log`.
  package func reporting(to log: inout [Diagnostic]) -> Value {
    log += diagnostics
    return value
  }
}

extension Checked: Sendable where Value: Sendable {}
