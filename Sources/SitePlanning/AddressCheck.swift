internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics

/// Two files claim one address: a record named `index`, or like the second page of another.
enum AddressCheck {
  static func findings(in files: [PlannedFile], of catalogue: Catalogue) -> [Diagnostic] {
    let folders = files.filter { $0.path.hasSuffix("/") }
    var first: [String: PlannedFile] = [:]
    first.reserveCapacity(files.count)
    let redirects = sources(ofRedirectsIn: catalogue)
    return files.compactMap { file in
      let other =
        first.updateValue(file, forKey: file.path)
        ?? folders.first { $0.path != file.path && file.path.hasPrefix($0.path) }
      guard let other,
        let source = source(of: file.origin, in: catalogue, redirects)
          ?? source(of: other.origin, in: catalogue, redirects)
      else { return nil }
      if isReserved(file.origin, in: catalogue) || isReserved(other.origin, in: catalogue) {
        return nil
      }
      return addressTaken(file.path, by: source)
    }
  }

  /// The record or redirect that can be given another name; the pages of lists cannot.
  private static func source(
    of origin: PlannedFile.Origin,
    in catalogue: Catalogue,
    _ redirects: [String: RecordSource]
  ) -> RecordSource? {
    switch origin {
    case .record(let record, page: 1): return catalogue.written.source(of: record)
    case .redirect(let index):
      return redirects[catalogue.archive.redirects[index].from.description]
    case .record, .former, .site: return nil
    }
  }

  private static func sources(ofRedirectsIn catalogue: Catalogue) -> [String: RecordSource] {
    Dictionary(
      catalogue.written.redirects.map {
        ($0.from.value, RecordSource(path: $0.path, position: $0.from.position))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What is wrong with the id of such a record was told with the id that is nearest.
  private static func isReserved(_ origin: PlannedFile.Origin, in catalogue: Catalogue) -> Bool {
    guard case .record(let record, page: _) = origin else { return false }
    return ReservedID.problem(catalogue.archive.address(of: record).id) != nil
  }

  private static func addressTaken(_ path: String, by source: RecordSource) -> Diagnostic {
    Diagnostic(
      .addressCollision,
      at: source.location,
      "the address \(path) is taken by another page of the archive; choose another id"
    )
  }
}
