/// Makes the files that search in a browser reads.
package struct SearchIndexBuild: Sendable {
  /// Names this state of the index: 12 hexadecimal digits, a hash of all that it is made from.
  package let edition: String

  package init(_ collection: SearchCollection, options: SearchIndexOptions, jobs: Int) {
    edition = "000000000000"
  }

  /// Hands out every file with its path below the site, one after the other and in a fixed order.
  package func write<Failure: Error>(
    _ file: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {}
}
