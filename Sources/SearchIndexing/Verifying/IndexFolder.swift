internal import Digests
internal import Foundation

/// The files of one edition, read as the client reads them.
package struct IndexFolder: Sendable {
  /// Why a file cannot be used, as a sentence.
  package struct Fault: Error, Equatable {
    package var sentence: String
  }

  package let edition: String
  /// The files that are there, as paths in the folder; in any order.
  let paths: [String]
  private let file: @Sendable (_ path: String) -> [UInt8]?

  /// Reads files of an edition.
  ///
  /// - Parameters:
  ///   - edition: the edition that they must be of.
  ///   - paths: the files that are in the folder (`terms/0.js`).
  ///   - file: returns the bytes of a file (`terms/0.js`), nil where there is none.
  package init(
    edition: String,
    paths: [String],
    file: @escaping @Sendable (_ path: String) -> [UInt8]?
  ) {
    self.edition = edition
    self.paths = paths
    self.file = file
  }

  /// Whether the start file says that this is the edition.
  package var isEdition: Bool {
    guard let opening = IndexEdition.opening(of: IndexEdition.firstFile, in: edition) else {
      return false
    }
    return file(IndexEdition.firstFile)?.starts(with: opening) == true
  }

  /// Whether any file says that this is the edition, even where the start file is lost.
  package var hasFilesOfEdition: Bool {
    isEdition
      || paths.contains { path in
        guard let opening = IndexEdition.opening(of: path, in: edition) else { return false }
        return file(path)?.starts(with: opening) == true
      }
  }

  /// The version of the format, nil where the start file cannot be read.
  package var version: Int? {
    struct Version: Decodable { var version: Int }
    guard let payload = try? payload("start") else { return nil }
    return try? JSONDecoder().decode(Version.self, from: Data(payload)).version
  }

  /// Returns the payload of a file that is whole and of this edition.
  func payload(_ name: String) throws(Fault) -> [UInt8] {
    guard let bytes = file("\(name).js") else { throw Fault(sentence: "\(name).js is missing.") }
    guard let statement = ShardStatement(bytes) else {
      throw Fault(sentence: "\(name).js is no call of \(ShardFile.callback).")
    }
    guard statement.name == name else {
      throw Fault(sentence: "\(name).js calls itself \(statement.name).")
    }
    guard statement.edition == edition else {
      throw Fault(sentence: "\(name).js is of edition \(statement.edition), not \(edition).")
    }
    guard statement.isWhole else {
      throw Fault(sentence: "\(name).js does not have the checksum that it gives.")
    }
    return statement.payload
  }

  /// Returns the bytes of a payload that is base64.
  func bits(_ name: String) throws(Fault) -> BitReader {
    guard let bytes = Base64.decoded(try payload(name)) else {
      throw Fault(sentence: "\(name).js is no base64.")
    }
    return BitReader(bytes)
  }
}
