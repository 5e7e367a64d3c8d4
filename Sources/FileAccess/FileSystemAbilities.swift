/// What a writer may use of the file system; tests take some away to see how it gets by without.
struct FileSystemAbilities: OptionSet, Sendable {
  let rawValue: Int

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// A file under two names, so that an unchanged file costs no copy.
  static let hardLinks = FileSystemAbilities(rawValue: 1)
  /// Two folders that swap their names in one step.
  static let exchange = FileSystemAbilities(rawValue: 2)
  /// A folder with a site in it that takes another name; the lower layers of an overlay, as of a
  /// container's image, cannot.
  static let folderRenames = FileSystemAbilities(rawValue: 4)

  static let all: FileSystemAbilities = [.hardLinks, .exchange, .folderRenames]
}
