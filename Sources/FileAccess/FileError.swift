/// That a file or folder could not be read or written: not a mistake in content, so it is thrown.
package struct FileError: Error, CustomStringConvertible, Equatable {
  package var path: String
  /// What was tried, as in `cannot read`.
  package var action: String
  package var reason: String

  package init(path: String, action: String, reason: String) {
    self.path = path
    self.action = action
    self.reason = reason
  }

  /// The system's words for the number of an error.
  package static func words(of number: Int32) -> String { ErrorNumber(value: number).words }

  package var description: String { "cannot \(action) '\(path)': \(reason)" }
}
